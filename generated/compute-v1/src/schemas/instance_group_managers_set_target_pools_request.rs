//! The schema `InstanceGroupManagersSetTargetPoolsRequest`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// The schema `InstanceGroupManagersSetTargetPoolsRequest`.
    pub struct InstanceGroupManagersSetTargetPoolsRequest =
        "InstanceGroupManagersSetTargetPoolsRequest" {
        /// The fingerprint of the target pools information. Use this optional property
        /// to prevent conflicts when multiple users change the target pools settings
        /// concurrently. Obtain the fingerprint with theinstanceGroupManagers.get
        /// method. Then, include the fingerprint in your request to ensure that you do
        /// not overwrite changes that were applied from another concurrent request.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// The list of target pool URLs that instances in this managed instance group
        /// belong to. The managed instance group applies these target pools to all of
        /// the instances in the group. Existing instances and new instances in the group
        /// all receive these target pool settings.
        pub target_pools: Option<Vec<String>> = "targetPools",
    }
}
