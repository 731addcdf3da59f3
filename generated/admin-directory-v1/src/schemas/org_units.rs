//! The schema `OrgUnits`.

use gapi_runtime::v1::record;

use super::OrgUnit;

record! {
    /// The schema `OrgUnits`.
    pub struct OrgUnits = "OrgUnits" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The type of the API resource. For Org Unit resources, the type is
        /// `admin#directory#orgUnits`.
        ///
        /// The default is `admin#directory#orgUnits`.
        pub kind: Option<String> = "kind",
        /// A list of organizational unit objects.
        pub organization_units: Option<Vec<OrgUnit>> = "organizationUnits",
    }
}
