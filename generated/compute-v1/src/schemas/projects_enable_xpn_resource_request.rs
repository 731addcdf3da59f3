//! The schema `ProjectsEnableXpnResourceRequest`.

use gapi_runtime::v1::record;

use super::XpnResourceId;

record! {
    /// The schema `ProjectsEnableXpnResourceRequest`.
    pub struct ProjectsEnableXpnResourceRequest = "ProjectsEnableXpnResourceRequest" {
        /// Service resource (a.k.a service project) ID.
        pub xpn_resource: Option<Box<XpnResourceId>> = "xpnResource",
    }
}
