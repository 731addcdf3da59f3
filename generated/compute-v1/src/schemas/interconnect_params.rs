//! The schema `InterconnectParams`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

record! {
    /// Additional interconnect parameters.
    pub struct InterconnectParams = "InterconnectParams" {
        /// Tag keys/values directly bound to this resource. Tag keys and values have the
        /// same definition as resource manager tags. The field is allowed for INSERT
        /// only. The keys/values to set on the resource should be specified in either ID
        /// { : } or Namespaced format { : }. For example the following are valid inputs:
        ///
        /// - {"tagKeys/333" : "tagValues/444", "tagKeys/123" : "tagValues/456"}
        /// - {"123/environment" : "production", "345/abc" : "xyz"} Note:
        /// - Invalid combinations of ID & namespaced format is not supported. For
        ///   instance: {"123/environment" : "tagValues/444"} is invalid.
        /// - Inconsistent format is not supported. For instance: {"tagKeys/333" :
        ///   "tagValues/444", "123/env" : "prod"} is invalid.
        pub resource_manager_tags: Option<BTreeMap<String, String>> =
            "resourceManagerTags",
    }
}
