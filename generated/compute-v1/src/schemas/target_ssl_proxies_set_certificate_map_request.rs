//! The schema `TargetSslProxiesSetCertificateMapRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TargetSslProxiesSetCertificateMapRequest`.
    pub struct TargetSslProxiesSetCertificateMapRequest =
        "TargetSslProxiesSetCertificateMapRequest" {
        /// URL of the Certificate Map to associate with this TargetSslProxy.
        ///
        /// Accepted format
        /// is//certificatemanager.googleapis.com/projects/{project}/locations/{location}/certificateMaps/{resourceName}.
        pub certificate_map: Option<String> = "certificateMap",
    }
}
