//! The schema `InstancesSetSecurityPolicyRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `InstancesSetSecurityPolicyRequest`.
    pub struct InstancesSetSecurityPolicyRequest = "InstancesSetSecurityPolicyRequest" {
        /// The network interfaces that the security policy will be applied to. Network
        /// interfaces use the nicN naming format. You can only set a security policy for
        /// network interfaces with an access config.
        pub network_interfaces: Option<Vec<String>> = "networkInterfaces",
        /// A full or partial URL to a security policy to add to this instance. If this
        /// field is set to an empty string it will remove the associated security
        /// policy.
        pub security_policy: Option<String> = "securityPolicy",
    }
}
