//! The schema `SubnetworksSetPrivateIpGoogleAccessRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SubnetworksSetPrivateIpGoogleAccessRequest`.
    pub struct SubnetworksSetPrivateIpGoogleAccessRequest =
        "SubnetworksSetPrivateIpGoogleAccessRequest" {
        /// The property `privateIpGoogleAccess`.
        pub private_ip_google_access: Option<bool> = "privateIpGoogleAccess",
    }
}
