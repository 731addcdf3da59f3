//! The schema `NotificationEndpointGrpcSettings`.

use gapi_runtime::v1::record;

use super::DurationSchema;

record! {
    /// Represents a gRPC setting that describes one gRPC notification endpoint and the
    /// retry duration attempting to send notification to this endpoint.
    pub struct NotificationEndpointGrpcSettings = "NotificationEndpointGrpcSettings" {
        /// Optional. If specified, this field is used to set the authority header by the
        /// sender of notifications. See
        /// <https://tools.ietf.org/html/rfc7540#section-8.1.2.3>
        pub authority: Option<String> = "authority",
        /// Endpoint to which gRPC notifications are sent. This must be a valid gRPCLB
        /// DNS name.
        pub endpoint: Option<String> = "endpoint",
        /// Optional. If specified, this field is used to populate the "name" field in
        /// gRPC requests.
        pub payload_name: Option<String> = "payloadName",
        /// Optional. This field is used to configure how often to send a full update of
        /// all non-healthy backends. If unspecified, full updates are not sent. If
        /// specified, must be in the range between 600 seconds to 3600 seconds. Nanos
        /// are disallowed. Can only be set for regional notification endpoints.
        pub resend_interval: Option<Box<DurationSchema>> = "resendInterval",
        /// How much time (in seconds) is spent attempting notification retries until a
        /// successful response is received. Default is 30s. Limit is 20m (1200s). Must
        /// be a positive number.
        pub retry_duration_sec: Option<u32> = "retryDurationSec",
    }
}
