//! The schema `BackendServiceHAPolicyLeaderNetworkEndpoint`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BackendServiceHAPolicyLeaderNetworkEndpoint`.
    pub struct BackendServiceHaPolicyLeaderNetworkEndpoint =
        "BackendServiceHAPolicyLeaderNetworkEndpoint" {
        /// The name of the VM instance of the leader network endpoint. The instance must
        /// already be attached to the NEG specified in the haPolicy.leader.backendGroup.
        ///
        /// The value must be a valid RFC1035 name (1-63 characters) or a valid instance
        /// URL. Authorization requires the following IAM permission on the specified
        /// resource instance: compute.instances.use
        pub instance: Option<String> = "instance",
    }
}
