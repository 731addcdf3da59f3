//! The schema `NotificationEndpoint`.

use gapi_runtime::v1::record;

use super::NotificationEndpointGrpcSettings;

record! {
    /// Represents a notification endpoint.
    ///
    /// A notification endpoint resource defines an endpoint to receive notifications
    /// when there are status changes detected by the associated health check service.
    ///
    /// For more information, see Health checks overview.
    pub struct NotificationEndpoint = "NotificationEndpoint" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Settings of the gRPC notification endpoint including the endpoint URL and the
        /// retry duration.
        pub grpc_settings: Option<Box<NotificationEndpointGrpcSettings>> =
            "grpcSettings",
        /// Output only. \[Output Only\] A unique identifier for this resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#notificationEndpoint for notification endpoints.
        ///
        /// The default is `compute#notificationEndpoint`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] URL of the region where the notification
        /// endpoint resides. This field applies only to the regional resource. You must
        /// specify this field as part of the HTTP request URL. It is not settable as a
        /// field in the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}
