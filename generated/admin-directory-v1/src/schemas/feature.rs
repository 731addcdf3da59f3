//! The schema `Feature`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for Feature object in Directory API.
    pub struct Feature = "Feature" {
        /// ETag of the resource.
        pub etags: Option<String> = "etags",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#resources#features#Feature`.
        pub kind: Option<String> = "kind",
        /// The name of the feature.
        ///
        /// Required by `directory.resources.features.insert`.
        pub name: Option<String> = "name",
    }
}
