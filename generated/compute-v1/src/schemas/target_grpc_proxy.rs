//! The schema `TargetGrpcProxy`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Represents a Target gRPC Proxy resource.
    ///
    /// A target gRPC proxy is a component of load balancers intended for load balancing
    /// gRPC traffic. Only global forwarding rules with load balancing scheme
    /// INTERNAL_SELF_MANAGED can reference a target gRPC proxy. The target gRPC Proxy
    /// references a URL map that specifies how traffic is routed to gRPC backend
    /// services.
    pub struct TargetGrpcProxy = "TargetGrpcProxy" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a TargetGrpcProxy. An up-to-date fingerprint must be provided in
        /// order to patch/update the TargetGrpcProxy; otherwise, the request will fail
        /// with error 412 conditionNotMet. To see the latest fingerprint, make a get()
        /// request to retrieve the TargetGrpcProxy.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#targetGrpcProxy for target grpc proxies.
        ///
        /// The default is `compute#targetGrpcProxy`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.targetGrpcProxies.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL with id for the resource.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// URL to the UrlMap resource that defines the mapping from URL to the
        /// BackendService. The protocol field in the BackendService must be set to GRPC.
        pub url_map: Option<String> = "urlMap",
        /// If true, indicates that the BackendServices referenced by the urlMap may be
        /// accessed by gRPC applications without using a sidecar proxy. This will enable
        /// configuration checks on urlMap and its referenced BackendServices to not
        /// allow unsupported features. A gRPC application must use "xds:///" scheme in
        /// the target URI of the service it is connecting to. If false, indicates that
        /// the BackendServices referenced by the urlMap will be accessed by gRPC
        /// applications via a sidecar proxy. In this case, a gRPC application must not
        /// use "xds:///" scheme in the target URI of the service it is connecting to
        pub validate_for_proxyless: Option<bool> = "validateForProxyless",
    }
}
