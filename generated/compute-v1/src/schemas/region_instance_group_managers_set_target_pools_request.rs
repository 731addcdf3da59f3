//! The schema `RegionInstanceGroupManagersSetTargetPoolsRequest`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// The schema `RegionInstanceGroupManagersSetTargetPoolsRequest`.
    pub struct RegionInstanceGroupManagersSetTargetPoolsRequest =
        "RegionInstanceGroupManagersSetTargetPoolsRequest" {
        /// Fingerprint of the target pools information, which is a hash of the contents.
        /// This field is used for optimistic locking when you update the target pool
        /// entries. This field is optional.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// The URL of all TargetPool resources to which instances in theinstanceGroup
        /// field are added. The target pools automatically apply to all of the instances
        /// in the managed instance group.
        pub target_pools: Option<Vec<String>> = "targetPools",
    }
}
