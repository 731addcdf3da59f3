//! The schema `LicenseParams`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Additional license params.
    pub struct LicenseParams = "LicenseParams" {
        /// Input only. Resource manager tags to be bound to the license. Tag keys and
        /// values have the same definition as resource manager tags. Keys and values can
        /// be either in numeric format, such as `tagKeys/{tag_key_id}` and
        /// `tagValues/{tag_value_id}` or in namespaced format such as
        /// `{org_id|project_id}/{tag_key_short_name}` and `{tag_value_short_name}`. The
        /// field is ignored (both PUT & PATCH) when empty.
        pub resource_manager_tags: Option<BTreeMap<String, String>> =
            "resourceManagerTags",
    }
}
