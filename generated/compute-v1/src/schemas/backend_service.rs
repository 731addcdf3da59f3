//! The schema `BackendService`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Backend;
use super::BackendServiceCdnPolicy;
use super::BackendServiceConnectionTrackingPolicy;
use super::BackendServiceCustomMetric;
use super::BackendServiceDynamicForwarding;
use super::BackendServiceFailoverPolicy;
use super::BackendServiceHaPolicy;
use super::BackendServiceHttpCookie;
use super::BackendServiceIap;
use super::BackendServiceLocalityLoadBalancingPolicyConfig;
use super::BackendServiceLogConfig;
use super::BackendServiceNetworkPassThroughLbTrafficPolicy;
use super::BackendServiceOrchestrationInfo;
use super::BackendServiceParams;
use super::BackendServiceTlsSettings;
use super::BackendServiceUsedBy;
use super::CircuitBreakers;
use super::ConnectionDraining;
use super::ConsistentHashLoadBalancerSettings;
use super::DurationSchema;
use super::OutlierDetection;
use super::SecuritySettings;
use super::Subsetting;

record! {
    /// Represents a Backend Service resource.
    ///
    /// A backend service defines how Google Cloud load balancers distribute traffic. The
    /// backend service configuration contains a set of values, such as the protocol used
    /// to connect to backends, various distribution and session settings, health checks,
    /// and timeouts. These settings provide fine-grained control over how your load
    /// balancer behaves. Most of the settings have default values that allow for easy
    /// configuration if you need to get started quickly.
    ///
    /// Backend services in Google Compute Engine can be either regionally or globally
    /// scoped.
    ///
    /// - [Global](https://cloud.google.com/compute/docs/reference/rest/v1/backendServices)
    /// - [Regional](https://cloud.google.com/compute/docs/reference/rest/v1/regionBackendServices)
    ///
    /// For more information, seeBackend Services.
    pub struct BackendService = "BackendService" {
        /// Lifetime of cookies in seconds. This setting is applicable to Application
        /// Load Balancers and Traffic Director and requires GENERATED_COOKIE or
        /// HTTP_COOKIE session affinity.
        ///
        /// If set to 0, the cookie is non-persistent and lasts only until the end of the
        /// browser session (or equivalent). The maximum allowed value is two weeks
        /// (1,209,600).
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub affinity_cookie_ttl_sec: Option<i32> = "affinityCookieTtlSec",
        /// The list of backends that serve this BackendService.
        pub backends: Option<Vec<Backend>> = "backends",
        /// Cloud CDN configuration for this BackendService. Only available for specified
        /// load balancer types.
        pub cdn_policy: Option<Box<BackendServiceCdnPolicy>> = "cdnPolicy",
        /// The property `circuitBreakers`.
        pub circuit_breakers: Option<Box<CircuitBreakers>> = "circuitBreakers",
        /// Compress text responses using Brotli or gzip compression, based on the
        /// client's Accept-Encoding header.
        pub compression_mode: Option<Open<BackendServiceCompressionMode>> =
            "compressionMode",
        /// connectionDraining cannot be specified with haPolicy.
        pub connection_draining: Option<Box<ConnectionDraining>> = "connectionDraining",
        /// Connection Tracking configuration for this BackendService. Connection
        /// tracking policy settings are only available for external passthrough Network
        /// Load Balancers and internal passthrough Network Load Balancers.
        ///
        /// connectionTrackingPolicy cannot be specified with haPolicy.
        pub connection_tracking_policy: Option<Box<BackendServiceConnectionTrackingPolicy>> =
            "connectionTrackingPolicy",
        /// Consistent Hash-based load balancing can be used to provide soft session
        /// affinity based on HTTP headers, cookies or other properties. This load
        /// balancing policy is applicable only for HTTP connections. The affinity to a
        /// particular destination host will be lost when one or more hosts are
        /// added/removed from the destination service. This field specifies parameters
        /// that control consistent hashing. This field is only applicable
        /// whenlocalityLbPolicy is set to MAGLEV orRING_HASH.
        ///
        /// This field is applicable to either:
        ///
        /// - A regional backend service with the service protocol set to HTTP, HTTPS,
        ///   HTTP2 or H2C, and load_balancing_scheme set to INTERNAL_MANAGED.
        /// - A global backend service with the load_balancing_scheme set to
        ///   INTERNAL_SELF_MANAGED.
        pub consistent_hash: Option<Box<ConsistentHashLoadBalancerSettings>> =
            "consistentHash",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// List of custom metrics that are used for theWEIGHTED_ROUND_ROBIN
        /// locality_lb_policy.
        pub custom_metrics: Option<Vec<BackendServiceCustomMetric>> = "customMetrics",
        /// Headers that the load balancer adds to proxied requests. See [Creating custom
        /// headers](https://cloud.google.com/load-balancing/docs/custom-headers).
        pub custom_request_headers: Option<Vec<String>> = "customRequestHeaders",
        /// Headers that the load balancer adds to proxied responses. See [Creating
        /// custom headers](https://cloud.google.com/load-balancing/docs/custom-headers).
        pub custom_response_headers: Option<Vec<String>> = "customResponseHeaders",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Dynamic forwarding configuration. This field is used to configure the backend
        /// service with dynamic forwarding feature which together with Service Extension
        /// allows customized and complex routing logic.
        pub dynamic_forwarding: Option<Box<BackendServiceDynamicForwarding>> =
            "dynamicForwarding",
        /// \[Output Only\] The resource URL for the edge security policy associated with
        /// this backend service.
        pub edge_security_policy: Option<String> = "edgeSecurityPolicy",
        /// If true, enables Cloud CDN for the backend service of a global external
        /// Application Load Balancer.
        ///
        /// Named `enableCDN` on the wire.
        pub enable_cdn: Option<bool> = "enableCDN",
        /// Specifies the canary migration state. Possible values are PREPARE,
        /// TEST_BY_PERCENTAGE, and TEST_ALL_TRAFFIC.
        ///
        /// To begin the migration from EXTERNAL to EXTERNAL_MANAGED, the state must be
        /// changed to PREPARE. The state must be changed to TEST_ALL_TRAFFIC before the
        /// loadBalancingScheme can be changed to EXTERNAL_MANAGED. Optionally, the
        /// TEST_BY_PERCENTAGE state can be used to migrate traffic by percentage using
        /// externalManagedMigrationTestingPercentage.
        ///
        /// Rolling back a migration requires the states to be set in reverse order. So
        /// changing the scheme from EXTERNAL_MANAGED to EXTERNAL requires the state to
        /// be set to TEST_ALL_TRAFFIC at the same time. Optionally, the
        /// TEST_BY_PERCENTAGE state can be used to migrate some traffic back to EXTERNAL
        /// or PREPARE can be used to migrate all traffic back to EXTERNAL.
        pub external_managed_migration_state: Option<Open<BackendServiceExternalManagedMigrationState>> =
            "externalManagedMigrationState",
        /// Determines the fraction of requests that should be processed by the Global
        /// external Application Load Balancer.
        ///
        /// The value of this field must be in the range \[0, 100\].
        ///
        /// Session affinity options will slightly affect this routing behavior, for more
        /// details, see:Session Affinity.
        ///
        /// This value can only be set if the loadBalancingScheme in the BackendService
        /// is set to EXTERNAL (when using the classic Application Load Balancer) and the
        /// migration state is TEST_BY_PERCENTAGE.
        pub external_managed_migration_testing_percentage: Option<f64> =
            "externalManagedMigrationTestingPercentage",
        /// Requires at least one backend instance group to be defined as a backup
        /// (failover) backend. For load balancers that have configurable failover:
        /// [Internal passthrough Network Load
        /// Balancers](https://cloud.google.com/load-balancing/docs/internal/failover-overview)
        /// and [external passthrough Network Load
        /// Balancers](https://cloud.google.com/load-balancing/docs/network/networklb-failover-overview).
        /// failoverPolicy cannot be specified with haPolicy.failoverPolicy cannot be
        /// used by global external Passthrough Network Load Balancers.
        pub failover_policy: Option<Box<BackendServiceFailoverPolicy>> =
            "failoverPolicy",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a BackendService. An up-to-date fingerprint must be provided in
        /// order to update the BackendService, otherwise the request will fail with
        /// error 412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a
        /// BackendService.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Configures self-managed High Availability (HA) for External and Internal
        /// Protocol Forwarding.
        ///
        /// The backends of this regional backend service must only specify zonal network
        /// endpoint groups (NEGs) of type GCE_VM_IP.
        ///
        /// When haPolicy is set for an Internal Passthrough Network Load Balancer, the
        /// regional backend service must set the network field. All zonal NEGs must
        /// belong to the same network. However, individual NEGs can belong to different
        /// subnetworks of that network.
        ///
        /// When haPolicy is specified, the set of attached network endpoints across all
        /// backends comprise an High Availability domain from which one endpoint is
        /// selected as the active endpoint (the leader) that receives all traffic.
        ///
        /// haPolicy can be added only at backend service creation time. Once set up, it
        /// cannot be deleted.
        ///
        /// Note that haPolicy is not for load balancing, and therefore cannot be
        /// specified with sessionAffinity, connectionTrackingPolicy, and failoverPolicy.
        ///
        /// haPolicy requires customers to be responsible for tracking backend endpoint
        /// health and electing a leader among the healthy endpoints. Therefore, haPolicy
        /// cannot be specified with healthChecks. haPolicy can only be specified for
        /// External Passthrough Network Load Balancers and Internal Passthrough Network
        /// Load Balancers.haPolicy cannot be used by global external Passthrough Network
        /// Load Balancers.
        pub ha_policy: Option<Box<BackendServiceHaPolicy>> = "haPolicy",
        /// The list of URLs to the healthChecks, httpHealthChecks (legacy), or
        /// httpsHealthChecks (legacy) resource for health checking this backend service.
        /// Not all backend services support legacy health checks. See Load balancer
        /// guide. Currently, at most one health check can be specified for each backend
        /// service. Backend services with instance group or zonal NEG backends must have
        /// a health check unless haPolicy is specified. Backend services with internet
        /// or serverless NEG backends must not have a health check.
        ///
        /// healthChecks\[\] cannot be specified with haPolicy.
        pub health_checks: Option<Vec<String>> = "healthChecks",
        /// The configurations for Identity-Aware Proxy on this resource. Not available
        /// for internal passthrough Network Load Balancers and external passthrough
        /// Network Load Balancers.
        pub iap: Option<Box<BackendServiceIap>> = "iap",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// Specifies a preference for traffic sent from the proxy to the backend (or
        /// from the client to the backend for proxyless gRPC). The possible values are:
        ///
        /// - IPV4_ONLY: Only send IPv4 traffic to the backends of the backend service
        ///   (Instance Group, Managed Instance Group, Network Endpoint Group),
        ///   regardless of traffic from the client to the proxy. Only IPv4 health checks
        ///   are used to check the health of the backends. This is the default setting.
        /// - PREFER_IPV6: Prioritize the connection to the endpoint's IPv6 address over
        ///   its IPv4 address (provided there is a healthy IPv6 address).
        /// - IPV6_ONLY: Only send IPv6 traffic to the backends of the backend service
        ///   (Instance Group, Managed Instance Group, Network Endpoint Group),
        ///   regardless of traffic from the client to the proxy. Only IPv6 health checks
        ///   are used to check the health of the backends.
        ///
        /// This field is applicable to either:
        ///
        /// - Advanced global external Application Load Balancer (load balancing scheme
        ///   EXTERNAL_MANAGED),
        /// - Regional external Application Load Balancer,
        /// - Internal proxy Network Load Balancer (load balancing scheme
        ///   INTERNAL_MANAGED),
        /// - Regional internal Application Load Balancer (load balancing scheme
        ///   INTERNAL_MANAGED),
        /// - Traffic Director with Envoy proxies and proxyless gRPC (load balancing
        ///   scheme INTERNAL_SELF_MANAGED).
        pub ip_address_selection_policy: Option<Open<BackendServiceIpAddressSelectionPolicy>> =
            "ipAddressSelectionPolicy",
        /// Output only. \[Output Only\] Type of resource. Always compute#backendService
        /// for backend services.
        ///
        /// The default is `compute#backendService`.
        pub kind: Option<String> = "kind",
        /// Specifies the load balancer type. A backend service created for one type of
        /// load balancer cannot be used with another. For more information, refer to
        /// Backend services product and scheme table.
        pub load_balancing_scheme: Option<Open<BackendServiceLoadBalancingScheme>> =
            "loadBalancingScheme",
        /// A list of locality load-balancing policies to be used in order of preference.
        /// When you use localityLbPolicies, you must set at least one value for either
        /// the localityLbPolicies\[\].policy or the localityLbPolicies\[\].customPolicy
        /// field. localityLbPolicies overrides any value set in the localityLbPolicy
        /// field.
        ///
        /// For an example of how to use this field, seeDefine a list of preferred
        /// policies.
        ///
        /// Caution: This field and its children are intended for use in a service mesh
        /// that includes gRPC clients only. Envoy proxies can't use backend services
        /// that have this configuration.
        pub locality_lb_policies: Option<Vec<BackendServiceLocalityLoadBalancingPolicyConfig>> =
            "localityLbPolicies",
        /// The load balancing algorithm used within the scope of the locality. The
        /// possible values are:
        ///
        /// - ROUND_ROBIN: This is a simple policy in which each healthy backend is
        ///   selected in round robin order. This is the default.
        /// - LEAST_REQUEST: An O(1) algorithm which selects two random healthy hosts and
        ///   picks the host which has fewer active requests.
        /// - RING_HASH: The ring/modulo hash load balancer implements consistent hashing
        ///   to backends. The algorithm has the property that the addition/removal of a
        ///   host from a set of N hosts only affects 1/N of the requests.
        /// - RANDOM: The load balancer selects a random healthy host.
        /// - ORIGINAL_DESTINATION: Backend host is selected based on the client
        ///   connection metadata, i.e., connections are opened to the same address as
        ///   the destination address of the incoming connection before the connection
        ///   was redirected to the load balancer.
        /// - MAGLEV: used as a drop in replacement for the ring hash load balancer.
        ///   Maglev is not as stable as ring hash but has faster table lookup build
        ///   times and host selection times. For more information about Maglev, see
        ///   Maglev: A Fast and Reliable Software Network Load Balancer.
        /// - WEIGHTED_ROUND_ROBIN: Per-endpoint Weighted Round Robin Load Balancing
        ///   using weights computed from Backend reported Custom Metrics. If set, the
        ///   Backend Service responses are expected to contain non-standard HTTP
        ///   response header field Endpoint-Load-Metrics. The reported metrics to use
        ///   for computing the weights are specified via thecustomMetrics field.
        /// - WEIGHTED_MAGLEV: Per-endpoint weighted load balancing via health check
        ///   reported weights. If set, the backend service must configure an HTTP-based
        ///   Health Check, and health check replies are expected to contain the
        ///   non-standard HTTP response header fieldX-Load-Balancing-Endpoint-Weight to
        ///   specify the per-endpoint weights. If set, load balancing is weighted based
        ///   on the per-endpoint weights reported in the last processed health check
        ///   replies, as long as every instance either reported a valid weight or had
        ///   UNAVAILABLE_WEIGHT. Otherwise, load balancing remains equal-weight.
        ///
        /// This field is applicable to either:
        ///
        /// - A regional backend service with the service protocol set to HTTP, HTTPS,
        ///   HTTP2 or H2C, and load_balancing_scheme set to INTERNAL_MANAGED.
        /// - A global backend service with the load_balancing_scheme set to
        ///   INTERNAL_SELF_MANAGED, INTERNAL_MANAGED, or EXTERNAL_MANAGED.
        ///
        /// If sessionAffinity is not configured—that is, if session affinity remains at
        /// the default value of NONE—then the default value for localityLbPolicy is
        /// ROUND_ROBIN. If session affinity is set to a value other than NONE, then the
        /// default value for localityLbPolicy isMAGLEV.
        ///
        /// Only ROUND_ROBIN and RING_HASH are supported when the backend service is
        /// referenced by a URL map that is bound to target gRPC proxy that has
        /// validateForProxyless field set to true.
        ///
        /// localityLbPolicy cannot be specified with haPolicy.
        pub locality_lb_policy: Option<Open<BackendServiceLocalityLbPolicy>> =
            "localityLbPolicy",
        /// This field denotes the logging options for the load balancer traffic served
        /// by this backend service. If logging is enabled, logs will be exported to
        /// Stackdriver.
        pub log_config: Option<Box<BackendServiceLogConfig>> = "logConfig",
        /// Specifies the default maximum duration (timeout) for streams to this service.
        /// Duration is computed from the beginning of the stream until the response has
        /// been completely processed, including all retries. A stream that does not
        /// complete in this duration is closed.
        ///
        /// If not specified, there will be no timeout limit, i.e. the maximum duration
        /// is infinite.
        ///
        /// This value can be overridden in the PathMatcher configuration of the UrlMap
        /// that references this backend service.
        ///
        /// This field is only allowed when the loadBalancingScheme of the backend
        /// service is INTERNAL_SELF_MANAGED.
        pub max_stream_duration: Option<Box<DurationSchema>> = "maxStreamDuration",
        /// Deployment metadata associated with the resource to be set by a GKE hub
        /// controller and read by the backend RCTH
        pub metadatas: Option<BTreeMap<String, String>> = "metadatas",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// The URL of the network to which this backend service belongs.
        ///
        /// This field must be set for Internal Passthrough Network Load Balancers when
        /// the haPolicy is enabled, and for External Passthrough Network Load Balancers
        /// when the haPolicy fastIpMove is enabled.
        ///
        /// This field can only be specified when the load balancing scheme is set
        /// toINTERNAL, or when the load balancing scheme is set toEXTERNAL and haPolicy
        /// fastIpMove is enabled.
        pub network: Option<String> = "network",
        /// Configures traffic steering properties of internal passthrough Network Load
        /// Balancers.
        ///
        /// networkPassThroughLbTrafficPolicy cannot be specified with haPolicy.
        pub network_pass_through_lb_traffic_policy: Option<Box<BackendServiceNetworkPassThroughLbTrafficPolicy>> =
            "networkPassThroughLbTrafficPolicy",
        /// Information about the resource or system that manages the backend service.
        pub orchestration_info: Option<Box<BackendServiceOrchestrationInfo>> =
            "orchestrationInfo",
        /// Settings controlling the ejection of unhealthy backend endpoints from the
        /// load balancing pool of each individual proxy instance that processes the
        /// traffic for the given backend service. If not set, this feature is considered
        /// disabled.
        ///
        /// Results of the outlier detection algorithm (ejection of endpoints from the
        /// load balancing pool and returning them back to the pool) are executed
        /// independently by each proxy instance of the load balancer. In most cases,
        /// more than one proxy instance handles the traffic received by a backend
        /// service. Thus, it is possible that an unhealthy endpoint is detected and
        /// ejected by only some of the proxies, and while this happens, other proxies
        /// may continue to send requests to the same unhealthy endpoint until they
        /// detect and eject the unhealthy endpoint.
        ///
        /// Applicable backend endpoints can be:
        ///
        /// - VM instances in an Instance Group
        /// - Endpoints in a Zonal NEG (GCE_VM_IP, GCE_VM_IP_PORT)
        /// - Endpoints in a Hybrid Connectivity NEG (NON_GCP_PRIVATE_IP_PORT)
        /// - Serverless NEGs, that resolve to Cloud Run, App Engine, or Cloud Functions
        ///   Services
        /// - Private Service Connect NEGs, that resolve to Google-managed regional API
        ///   endpoints or managed services published using Private Service Connect
        ///
        /// Applicable backend service types can be:
        ///
        /// - A global backend service with the loadBalancingScheme set to
        ///   INTERNAL_SELF_MANAGED or EXTERNAL_MANAGED.
        /// - A regional backend service with the service protocol set to HTTP, HTTPS,
        ///   HTTP2 or H2C, and loadBalancingScheme set to INTERNAL_MANAGED or
        ///   EXTERNAL_MANAGED. Not supported for Serverless NEGs.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        pub outlier_detection: Option<Box<OutlierDetection>> = "outlierDetection",
        /// Input only. \[Input Only\] Additional params passed with the request, but not
        /// persisted as part of resource payload.
        pub params: Option<Box<BackendServiceParams>> = "params",
        /// Deprecated in favor of portName. The TCP port to connect on the backend. The
        /// default value is 80. For internal passthrough Network Load Balancers and
        /// external passthrough Network Load Balancers, omit port.
        #[deprecated]
        pub port: Option<i32> = "port",
        /// A named port on a backend instance group representing the port for
        /// communication to the backend VMs in that group. The named port must be
        /// [defined on each backend instance
        /// group](https://cloud.google.com/load-balancing/docs/backend-service#named_ports).
        /// This parameter has no meaning if the backends are NEGs. For internal
        /// passthrough Network Load Balancers and external passthrough Network Load
        /// Balancers, omit port_name.
        pub port_name: Option<String> = "portName",
        /// The protocol this BackendService uses to communicate with backends.
        ///
        /// Possible values are HTTP, HTTPS, HTTP2, H2C, TCP, SSL, UDP, GRPC, or
        /// UNSPECIFIED, depending on the chosen load balancer or Traffic Director
        /// configuration. Refer to Load balancing features for more information.
        ///
        /// Must be set to GRPC when the backend service is referenced by a URL map that
        /// is bound to target gRPC proxy.
        pub protocol: Option<Open<BackendServiceProtocol>> = "protocol",
        /// Output only. \[Output Only\] URL of the region where the regional backend
        /// service resides. This field is not applicable to global backend services. You
        /// must specify this field as part of the HTTP request URL. It is not settable
        /// as a field in the request body.
        pub region: Option<String> = "region",
        /// \[Output Only\] The resource URL for the security policy associated with this
        /// backend service.
        pub security_policy: Option<String> = "securityPolicy",
        /// This field specifies the security settings that apply to this backend
        /// service. This field is applicable to a global backend service with the
        /// load_balancing_scheme set to INTERNAL_SELF_MANAGED.
        pub security_settings: Option<Box<SecuritySettings>> = "securitySettings",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// URLs of networkservices.ServiceBinding resources.
        ///
        /// Can only be set if load balancing scheme is INTERNAL_SELF_MANAGED. If set,
        /// lists of backends and health checks must be both empty.
        pub service_bindings: Option<Vec<String>> = "serviceBindings",
        /// URL to networkservices.ServiceLbPolicy resource.
        ///
        /// Can only be set if load balancing scheme is EXTERNAL_MANAGED,
        /// INTERNAL_MANAGED or INTERNAL_SELF_MANAGED for a global backend service, and
        /// EXTERNAL_MANAGED or INTERNAL_MANAGED for a regional backend service. For a
        /// global backend service, the service lb policy must be global. For a regional
        /// backend service, the service lb policy must be regional and in the same
        /// region.
        pub service_lb_policy: Option<String> = "serviceLbPolicy",
        /// Type of session affinity to use. The default is NONE.
        ///
        /// Only NONE and HEADER_FIELD are supported when the backend service is
        /// referenced by a URL map that is bound to target gRPC proxy that has
        /// validateForProxyless field set to true.
        ///
        /// For more details, see: [Session
        /// Affinity](https://cloud.google.com/load-balancing/docs/backend-service#session_affinity).
        ///
        /// sessionAffinity cannot be specified with haPolicy.
        pub session_affinity: Option<Open<BackendServiceSessionAffinity>> =
            "sessionAffinity",
        /// Describes the HTTP cookie used for stateful session affinity. This field is
        /// applicable and required if the sessionAffinity is set
        /// toSTRONG_COOKIE_AFFINITY.
        pub strong_session_affinity_cookie: Option<Box<BackendServiceHttpCookie>> =
            "strongSessionAffinityCookie",
        /// subsetting cannot be specified with haPolicy.
        pub subsetting: Option<Box<Subsetting>> = "subsetting",
        /// The backend service timeout has a different meaning depending on the type of
        /// load balancer. For more information see, Backend service settings. The
        /// default is 30 seconds. The full range of timeout values allowed goes from 1
        /// through 2,147,483,647 seconds.
        ///
        /// This value can be overridden in the PathMatcher configuration of the UrlMap
        /// that references this backend service.
        ///
        /// Not supported when the backend service is referenced by a URL map that is
        /// bound to target gRPC proxy that has validateForProxyless field set to true.
        /// Instead, use maxStreamDuration.
        pub timeout_sec: Option<i32> = "timeoutSec",
        /// Configuration for Backend Authenticated TLS and mTLS. May only be specified
        /// when the backend protocol is SSL, HTTPS or HTTP2.
        pub tls_settings: Option<Box<BackendServiceTlsSettings>> = "tlsSettings",
        /// Output only. \[Output Only\] List of resources referencing given backend
        /// service.
        pub used_by: Option<Vec<BackendServiceUsedBy>> = "usedBy",
    }
}

open_enum! {
    /// Compress text responses using Brotli or gzip compression, based on the client's
    /// Accept-Encoding header.
    pub enum BackendServiceCompressionMode = "BackendService.compressionMode" {
        /// Automatically uses the best compression based on the Accept-Encoding header
        /// sent by the client.
        Automatic = "AUTOMATIC",
        /// Disables compression. Existing compressed responses cached by Cloud CDN will
        /// not be served to clients.
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// Specifies the canary migration state. Possible values are PREPARE,
    /// TEST_BY_PERCENTAGE, and TEST_ALL_TRAFFIC.
    ///
    /// To begin the migration from EXTERNAL to EXTERNAL_MANAGED, the state must be
    /// changed to PREPARE. The state must be changed to TEST_ALL_TRAFFIC before the
    /// loadBalancingScheme can be changed to EXTERNAL_MANAGED. Optionally, the
    /// TEST_BY_PERCENTAGE state can be used to migrate traffic by percentage using
    /// externalManagedMigrationTestingPercentage.
    ///
    /// Rolling back a migration requires the states to be set in reverse order. So
    /// changing the scheme from EXTERNAL_MANAGED to EXTERNAL requires the state to be
    /// set to TEST_ALL_TRAFFIC at the same time. Optionally, the TEST_BY_PERCENTAGE
    /// state can be used to migrate some traffic back to EXTERNAL or PREPARE can be used
    /// to migrate all traffic back to EXTERNAL.
    pub enum BackendServiceExternalManagedMigrationState =
        "BackendService.externalManagedMigrationState" {
        /// The value `PREPARE`.
        Prepare = "PREPARE",
        /// The value `TEST_ALL_TRAFFIC`.
        TestAllTraffic = "TEST_ALL_TRAFFIC",
        /// The value `TEST_BY_PERCENTAGE`.
        TestByPercentage = "TEST_BY_PERCENTAGE",
    }
}

open_enum! {
    /// Specifies a preference for traffic sent from the proxy to the backend (or from
    /// the client to the backend for proxyless gRPC). The possible values are:
    ///
    /// - IPV4_ONLY: Only send IPv4 traffic to the backends of the backend service
    ///   (Instance Group, Managed Instance Group, Network Endpoint Group), regardless of
    ///   traffic from the client to the proxy. Only IPv4 health checks are used to check
    ///   the health of the backends. This is the default setting.
    /// - PREFER_IPV6: Prioritize the connection to the endpoint's IPv6 address over its
    ///   IPv4 address (provided there is a healthy IPv6 address).
    /// - IPV6_ONLY: Only send IPv6 traffic to the backends of the backend service
    ///   (Instance Group, Managed Instance Group, Network Endpoint Group), regardless of
    ///   traffic from the client to the proxy. Only IPv6 health checks are used to check
    ///   the health of the backends.
    ///
    /// This field is applicable to either:
    ///
    /// - Advanced global external Application Load Balancer (load balancing scheme
    ///   EXTERNAL_MANAGED),
    /// - Regional external Application Load Balancer,
    /// - Internal proxy Network Load Balancer (load balancing scheme INTERNAL_MANAGED),
    /// - Regional internal Application Load Balancer (load balancing scheme
    ///   INTERNAL_MANAGED),
    /// - Traffic Director with Envoy proxies and proxyless gRPC (load balancing scheme
    ///   INTERNAL_SELF_MANAGED).
    pub enum BackendServiceIpAddressSelectionPolicy =
        "BackendService.ipAddressSelectionPolicy" {
        /// Only send IPv4 traffic to the backends of the Backend Service (Instance
        /// Group, Managed Instance Group, Network Endpoint Group) regardless of traffic
        /// from the client to the proxy. Only IPv4 health-checks are used to check the
        /// health of the backends. This is the default setting.
        Ipv4Only = "IPV4_ONLY",
        /// Only send IPv6 traffic to the backends of the Backend Service (Instance
        /// Group, Managed Instance Group, Network Endpoint Group) regardless of traffic
        /// from the client to the proxy. Only IPv6 health-checks are used to check the
        /// health of the backends.
        Ipv6Only = "IPV6_ONLY",
        /// Unspecified IP address selection policy.
        IpAddressSelectionPolicyUnspecified = "IP_ADDRESS_SELECTION_POLICY_UNSPECIFIED",
        /// Prioritize the connection to the endpoints IPv6 address over its IPv4 address
        /// (provided there is a healthy IPv6 address).
        PreferIpv6 = "PREFER_IPV6",
    }
}

open_enum! {
    /// Specifies the load balancer type. A backend service created for one type of load
    /// balancer cannot be used with another. For more information, refer to Backend
    /// services product and scheme table.
    pub enum BackendServiceLoadBalancingScheme = "BackendService.loadBalancingScheme" {
        /// Signifies that this will be used for classic Application Load Balancers,
        /// global external proxy Network Load Balancers, or external passthrough Network
        /// Load Balancers.
        External = "EXTERNAL",
        /// Signifies that this will be used for global external Application Load
        /// Balancers, regional external Application Load Balancers, or regional external
        /// proxy Network Load Balancers.
        ExternalManaged = "EXTERNAL_MANAGED",
        /// Signifies that this will be used for global external passthrough Network Load
        /// Balancers.
        ExternalPassthrough = "EXTERNAL_PASSTHROUGH",
        /// Signifies that this will be used for internal passthrough Network Load
        /// Balancers.
        Internal = "INTERNAL",
        /// Signifies that this will be used for internal Application Load Balancers.
        InternalManaged = "INTERNAL_MANAGED",
        /// Signifies that this will be used by Traffic Director.
        InternalSelfManaged = "INTERNAL_SELF_MANAGED",
        /// The value `INVALID_LOAD_BALANCING_SCHEME`.
        InvalidLoadBalancingScheme = "INVALID_LOAD_BALANCING_SCHEME",
    }
}

open_enum! {
    /// The load balancing algorithm used within the scope of the locality. The possible
    /// values are:
    ///
    /// - ROUND_ROBIN: This is a simple policy in which each healthy backend is selected
    ///   in round robin order. This is the default.
    /// - LEAST_REQUEST: An O(1) algorithm which selects two random healthy hosts and
    ///   picks the host which has fewer active requests.
    /// - RING_HASH: The ring/modulo hash load balancer implements consistent hashing to
    ///   backends. The algorithm has the property that the addition/removal of a host
    ///   from a set of N hosts only affects 1/N of the requests.
    /// - RANDOM: The load balancer selects a random healthy host.
    /// - ORIGINAL_DESTINATION: Backend host is selected based on the client connection
    ///   metadata, i.e., connections are opened to the same address as the destination
    ///   address of the incoming connection before the connection was redirected to the
    ///   load balancer.
    /// - MAGLEV: used as a drop in replacement for the ring hash load balancer. Maglev
    ///   is not as stable as ring hash but has faster table lookup build times and host
    ///   selection times. For more information about Maglev, see Maglev: A Fast and
    ///   Reliable Software Network Load Balancer.
    /// - WEIGHTED_ROUND_ROBIN: Per-endpoint Weighted Round Robin Load Balancing using
    ///   weights computed from Backend reported Custom Metrics. If set, the Backend
    ///   Service responses are expected to contain non-standard HTTP response header
    ///   field Endpoint-Load-Metrics. The reported metrics to use for computing the
    ///   weights are specified via thecustomMetrics field.
    /// - WEIGHTED_MAGLEV: Per-endpoint weighted load balancing via health check reported
    ///   weights. If set, the backend service must configure an HTTP-based Health Check,
    ///   and health check replies are expected to contain the non-standard HTTP response
    ///   header fieldX-Load-Balancing-Endpoint-Weight to specify the per-endpoint
    ///   weights. If set, load balancing is weighted based on the per-endpoint weights
    ///   reported in the last processed health check replies, as long as every instance
    ///   either reported a valid weight or had UNAVAILABLE_WEIGHT. Otherwise, load
    ///   balancing remains equal-weight.
    ///
    /// This field is applicable to either:
    ///
    /// - A regional backend service with the service protocol set to HTTP, HTTPS, HTTP2
    ///   or H2C, and load_balancing_scheme set to INTERNAL_MANAGED.
    /// - A global backend service with the load_balancing_scheme set to
    ///   INTERNAL_SELF_MANAGED, INTERNAL_MANAGED, or EXTERNAL_MANAGED.
    ///
    /// If sessionAffinity is not configured—that is, if session affinity remains at the
    /// default value of NONE—then the default value for localityLbPolicy is ROUND_ROBIN.
    /// If session affinity is set to a value other than NONE, then the default value for
    /// localityLbPolicy isMAGLEV.
    ///
    /// Only ROUND_ROBIN and RING_HASH are supported when the backend service is
    /// referenced by a URL map that is bound to target gRPC proxy that has
    /// validateForProxyless field set to true.
    ///
    /// localityLbPolicy cannot be specified with haPolicy.
    pub enum BackendServiceLocalityLbPolicy = "BackendService.localityLbPolicy" {
        /// The value `INVALID_LB_POLICY`.
        InvalidLbPolicy = "INVALID_LB_POLICY",
        /// An O(1) algorithm which selects two random healthy hosts and picks the host
        /// which has fewer active requests.
        LeastRequest = "LEAST_REQUEST",
        /// This algorithm implements consistent hashing to backends. Maglev can be used
        /// as a drop in replacement for the ring hash load balancer. Maglev is not as
        /// stable as ring hash but has faster table lookup build times and host
        /// selection times. For more information about Maglev, seeMaglev: A Fast and
        /// Reliable Software Network Load Balancer.
        Maglev = "MAGLEV",
        /// Backend host is selected based on the client connection metadata, i.e.,
        /// connections are opened to the same address as the destination address of the
        /// incoming connection before the connection was redirected to the load
        /// balancer.
        OriginalDestination = "ORIGINAL_DESTINATION",
        /// The load balancer selects a random healthy host.
        Random = "RANDOM",
        /// The ring/modulo hash load balancer implements consistent hashing to backends.
        /// The algorithm has the property that the addition/removal of a host from a set
        /// of N hosts only affects 1/N of the requests.
        RingHash = "RING_HASH",
        /// This is a simple policy in which each healthy backend is selected in round
        /// robin order. This is the default.
        RoundRobin = "ROUND_ROBIN",
        /// Per-instance weighted Load Balancing via health check reported weights. In
        /// internal passthrough network load balancing, it is weighted rendezvous
        /// hashing. This option is only supported in internal passthrough network load
        /// balancing.
        WeightedGcpRendezvous = "WEIGHTED_GCP_RENDEZVOUS",
        /// Per-instance weighted Load Balancing via health check reported weights. If
        /// set, the Backend Service must configure a non legacy HTTP-based Health Check,
        /// and health check replies are expected to contain non-standard HTTP response
        /// header field X-Load-Balancing-Endpoint-Weight to specify the per-instance
        /// weights. If set, Load Balancing is weighted based on the per-instance weights
        /// reported in the last processed health check replies, as long as every
        /// instance either reported a valid weight or had UNAVAILABLE_WEIGHT. Otherwise,
        /// Load Balancing remains equal-weight. This option is only supported in Network
        /// Load Balancing.
        WeightedMaglev = "WEIGHTED_MAGLEV",
        /// Per-endpoint weighted round-robin Load Balancing using weights computed from
        /// Backend reported Custom Metrics. If set, the Backend Service responses are
        /// expected to contain non-standard HTTP response header field
        /// Endpoint-Load-Metrics. The reported metrics to use for computing the weights
        /// are specified via the customMetrics fields.
        WeightedRoundRobin = "WEIGHTED_ROUND_ROBIN",
    }
}

open_enum! {
    /// The protocol this BackendService uses to communicate with backends.
    ///
    /// Possible values are HTTP, HTTPS, HTTP2, H2C, TCP, SSL, UDP, GRPC, or UNSPECIFIED,
    /// depending on the chosen load balancer or Traffic Director configuration. Refer to
    /// Load balancing features for more information.
    ///
    /// Must be set to GRPC when the backend service is referenced by a URL map that is
    /// bound to target gRPC proxy.
    pub enum BackendServiceProtocol = "BackendService.protocol" {
        /// gRPC (available for Traffic Director).
        Grpc = "GRPC",
        /// HTTP2 over cleartext
        H2c = "H2C",
        /// The value `HTTP`.
        Http = "HTTP",
        /// HTTP/2 with SSL.
        Http2 = "HTTP2",
        /// The value `HTTPS`.
        Https = "HTTPS",
        /// TCP proxying with SSL.
        Ssl = "SSL",
        /// TCP proxying or TCP pass-through.
        Tcp = "TCP",
        /// UDP.
        Udp = "UDP",
        /// If a Backend Service has UNSPECIFIED as its protocol, it can be used with any
        /// L3/L4 Forwarding Rules.
        Unspecified = "UNSPECIFIED",
    }
}

open_enum! {
    /// Type of session affinity to use. The default is NONE.
    ///
    /// Only NONE and HEADER_FIELD are supported when the backend service is referenced
    /// by a URL map that is bound to target gRPC proxy that has validateForProxyless
    /// field set to true.
    ///
    /// For more details, see: [Session
    /// Affinity](https://cloud.google.com/load-balancing/docs/backend-service#session_affinity).
    ///
    /// sessionAffinity cannot be specified with haPolicy.
    pub enum BackendServiceSessionAffinity = "BackendService.sessionAffinity" {
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
