//! The schema `InstancesSetLabelsRequest`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesSetLabelsRequest`.
    pub struct InstancesSetLabelsRequest = "InstancesSetLabelsRequest" {
        /// Fingerprint of the previous set of labels for this resource, used to prevent
        /// conflicts. Provide the latest fingerprint value when making a request to add
        /// or change labels.
        pub label_fingerprint: Option<Bytes> = "labelFingerprint",
        /// The property `labels`.
        pub labels: Option<BTreeMap<String, String>> = "labels",
    }
}
