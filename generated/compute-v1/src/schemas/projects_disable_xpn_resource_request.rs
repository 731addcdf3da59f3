//! The schema `ProjectsDisableXpnResourceRequest`.

use gapi_runtime::v1::record;

use super::XpnResourceId;

record! {
    /// The schema `ProjectsDisableXpnResourceRequest`.
    pub struct ProjectsDisableXpnResourceRequest = "ProjectsDisableXpnResourceRequest" {
        /// Service resource (a.k.a service project) ID.
        pub xpn_resource: Option<Box<XpnResourceId>> = "xpnResource",
    }
}
