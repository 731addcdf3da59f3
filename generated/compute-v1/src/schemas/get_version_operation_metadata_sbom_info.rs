//! The schema `GetVersionOperationMetadataSbomInfo`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// The schema `GetVersionOperationMetadataSbomInfo`.
    pub struct GetVersionOperationMetadataSbomInfo =
        "GetVersionOperationMetadataSbomInfo" {
        /// A mapping of components to their currently-applied versions or other
        /// appropriate identifiers.
        pub current_component_versions: Option<BTreeMap<String, String>> =
            "currentComponentVersions",
        /// A mapping of components to their target versions or other appropriate
        /// identifiers.
        pub target_component_versions: Option<BTreeMap<String, String>> =
            "targetComponentVersions",
    }
}
