//! The schema `NetworkEndpointGroupAppEngine`.

use gapi_runtime::v1::record;

record! {
    /// Configuration for an App Engine network endpoint group (NEG). The service is
    /// optional, may be provided explicitly or in the URL mask. The version is optional
    /// and can only be provided explicitly or in the URL mask when service is present.
    ///
    /// Note: App Engine service must be in the same project and located in the same
    /// region as the Serverless NEG.
    pub struct NetworkEndpointGroupAppEngine = "NetworkEndpointGroupAppEngine" {
        /// Optional serving service.
        ///
        /// The service name is case-sensitive and must be 1-63 characters long.
        ///
        /// Example value: default, my-service.
        pub service: Option<String> = "service",
        /// An URL mask is one of the main components of the Cloud Function.
        ///
        /// A template to parse service and version fields from a request URL. URL mask
        /// allows for routing to multiple App Engine services without having to create
        /// multiple Network Endpoint Groups and backend services.
        ///
        /// For example, the request URLsfoo1-dot-appname.appspot.com/v1
        /// andfoo1-dot-appname.appspot.com/v2 can be backed by the same Serverless NEG
        /// with URL mask\<service\>-dot-appname.appspot.com/\<version\>. The URL mask
        /// will parse them to { service = "foo1", version = "v1" } and { service =
        /// "foo1", version = "v2" } respectively.
        pub url_mask: Option<String> = "urlMask",
        /// Optional serving version.
        ///
        /// The version name is case-sensitive and must be 1-100 characters long.
        ///
        /// Example value: v1, v2.
        pub version: Option<String> = "version",
    }
}
