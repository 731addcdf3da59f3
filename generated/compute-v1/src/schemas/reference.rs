//! The schema `Reference`.

use gapi_runtime::v1::record;

record! {
    /// Represents a reference to a resource.
    pub struct Reference = "Reference" {
        /// Output only. \[Output Only\] Type of the resource. Always compute#reference
        /// for references.
        ///
        /// The default is `compute#reference`.
        pub kind: Option<String> = "kind",
        /// A description of the reference type with no implied semantics. Possible
        /// values include:
        ///
        /// - 1\. MEMBER_OF
        pub reference_type: Option<String> = "referenceType",
        /// URL of the resource which refers to the target.
        pub referrer: Option<String> = "referrer",
        /// URL of the resource to which this reference points.
        pub target: Option<String> = "target",
    }
}
