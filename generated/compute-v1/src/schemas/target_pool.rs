//! The schema `TargetPool`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a Target Pool resource.
    ///
    /// Target pools are used with external passthrough Network Load Balancers. A target
    /// pool references member instances, an associated legacy HttpHealthCheck resource,
    /// and, optionally, a backup target pool. For more information, readUsing target
    /// pools.
    pub struct TargetPool = "TargetPool" {
        /// The server-defined URL for the resource. This field is applicable only when
        /// the containing target pool is serving a forwarding rule as the primary pool,
        /// and its failoverRatio field is properly set to a value between \[0, 1\].
        /// backupPool and failoverRatio together define the fallback behavior of the
        /// primary target pool: if the ratio of the healthy instances in the primary
        /// pool is at or belowfailoverRatio, traffic arriving at the load-balanced IP
        /// will be directed to the backup pool.
        ///
        /// In case where failoverRatio and backupPool are not set, or all the instances
        /// in the backup pool are unhealthy, the traffic will be directed back to the
        /// primary pool in the "force" mode, where traffic will be spread to the healthy
        /// instances with the best effort, or to all instances when no instance is
        /// healthy.
        pub backup_pool: Option<String> = "backupPool",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// This field is applicable only when the containing target pool is serving a
        /// forwarding rule as the primary pool (i.e., not as a backup pool to some other
        /// target pool). The value of the field must be in \[0, 1\].
        ///
        /// If set, backupPool must also be set. They together define the fallback
        /// behavior of the primary target pool: if the ratio of the healthy instances in
        /// the primary pool is at or below this number, traffic arriving at the
        /// load-balanced IP will be directed to the backup pool.
        ///
        /// In case where failoverRatio is not set or all the instances in the backup
        /// pool are unhealthy, the traffic will be directed back to the primary pool in
        /// the "force" mode, where traffic will be spread to the healthy instances with
        /// the best effort, or to all instances when no instance is healthy.
        pub failover_ratio: Option<f64> = "failoverRatio",
        /// The URL of the HttpHealthCheck resource. A member instance in this pool is
        /// considered healthy if and only if the health checks pass. Only legacy
        /// HttpHealthChecks are supported. Only one health check may be specified.
        pub health_checks: Option<Vec<String>> = "healthChecks",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// A list of resource URLs to the virtual machine instances serving this pool.
        /// They must live in zones contained in the same region as this pool.
        pub instances: Option<Vec<String>> = "instances",
        /// Output only. \[Output Only\] Type of the resource. Always compute#targetPool
        /// for target pools.
        ///
        /// The default is `compute#targetPool`.
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
        /// Output only. \[Output Only\] URL of the region where the target pool resides.
        pub region: Option<String> = "region",
        /// \[Output Only\] The resource URL for the security policy associated with this
        /// target pool.
        pub security_policy: Option<String> = "securityPolicy",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Session affinity option, must be one of the following values: NONE:
        /// Connections from the same client IP may go to any instance in the pool.
        /// CLIENT_IP: Connections from the same client IP will go to the same instance
        /// in the pool while that instance remains healthy. CLIENT_IP_PROTO: Connections
        /// from the same client IP with the same IP protocol will go to the same
        /// instance in the pool while that instance remains healthy.
        pub session_affinity: Option<Open<TargetPoolSessionAffinity>> =
            "sessionAffinity",
    }
}

open_enum! {
    /// Session affinity option, must be one of the following values: NONE: Connections
    /// from the same client IP may go to any instance in the pool. CLIENT_IP:
    /// Connections from the same client IP will go to the same instance in the pool
    /// while that instance remains healthy. CLIENT_IP_PROTO: Connections from the same
    /// client IP with the same IP protocol will go to the same instance in the pool
    /// while that instance remains healthy.
    pub enum TargetPoolSessionAffinity = "TargetPool.sessionAffinity" {
        /// 2-tuple hash on packet's source and destination IP addresses. Connections
        /// from the same source IP address to the same destination IP address will be
        /// served by the same backend VM while that VM remains healthy.
        ClientIp = "CLIENT_IP",
        /// 1-tuple hash only on packet's source IP address. Connections from the same
        /// source IP address will be served by the same backend VM while that VM remains
        /// healthy. This option can only be used for Internal TCP/UDP Load Balancing.
        ClientIpNoDestination = "CLIENT_IP_NO_DESTINATION",
        /// 5-tuple hash on packet's source and destination IP addresses, IP protocol,
        /// and source and destination ports. Connections for the same IP protocol from
        /// the same source IP address and port to the same destination IP address and
        /// port will be served by the same backend VM while that VM remains healthy.
        /// This option cannot be used for HTTP(S) load balancing.
        ClientIpPortProto = "CLIENT_IP_PORT_PROTO",
        /// 3-tuple hash on packet's source and destination IP addresses, and IP
        /// protocol. Connections for the same IP protocol from the same source IP
        /// address to the same destination IP address will be served by the same backend
        /// VM while that VM remains healthy. This option cannot be used for HTTP(S) load
        /// balancing.
        ClientIpProto = "CLIENT_IP_PROTO",
        /// Hash based on a cookie generated by the L7 loadbalancer. Only valid for
        /// HTTP(S) load balancing.
        GeneratedCookie = "GENERATED_COOKIE",
        /// The hash is based on a user specified header field.
        HeaderField = "HEADER_FIELD",
        /// The hash is based on a user provided cookie.
        HttpCookie = "HTTP_COOKIE",
        /// No session affinity. Connections from the same client IP may go to any
        /// instance in the pool.
        None = "NONE",
        /// Strong cookie-based affinity. Connections bearing the same cookie will be
        /// served by the same backend VM while that VM remains healthy, as long as the
        /// cookie has not expired.
        StrongCookieAffinity = "STRONG_COOKIE_AFFINITY",
    }
}
