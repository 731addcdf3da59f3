//! The schema `ServiceAttachmentConsumerProjectLimit`.

use gapi_runtime::v1::record;

record! {
    /// The schema `ServiceAttachmentConsumerProjectLimit`.
    pub struct ServiceAttachmentConsumerProjectLimit =
        "ServiceAttachmentConsumerProjectLimit" {
        /// The value of the limit to set. For endpoint_url, the limit should be no more
        /// than 1.
        pub connection_limit: Option<u32> = "connectionLimit",
        /// The URL for the PSC endpoint to accept
        pub endpoint_url: Option<String> = "endpointUrl",
        /// The network URL for the network to set the limit for.
        pub network_url: Option<String> = "networkUrl",
        /// The project id or number for the project to set the limit for.
        pub project_id_or_num: Option<String> = "projectIdOrNum",
    }
}
