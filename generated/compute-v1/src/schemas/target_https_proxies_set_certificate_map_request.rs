//! The schema `TargetHttpsProxiesSetCertificateMapRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetHttpsProxiesSetCertificateMapRequest`.
    pub struct TargetHttpsProxiesSetCertificateMapRequest =
        "TargetHttpsProxiesSetCertificateMapRequest" {
        /// URL of the Certificate Map to associate with this TargetHttpsProxy.
        ///
        /// Accepted format
        /// is//certificatemanager.googleapis.com/projects/{project}/locations/{location}/certificateMaps/{resourceName}.
        pub certificate_map: Option<String> = "certificateMap",
    }
}
