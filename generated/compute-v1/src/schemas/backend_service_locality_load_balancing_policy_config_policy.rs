//! The schema `BackendServiceLocalityLoadBalancingPolicyConfigPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The configuration for a built-in load balancing policy.
    pub struct BackendServiceLocalityLoadBalancingPolicyConfigPolicy =
        "BackendServiceLocalityLoadBalancingPolicyConfigPolicy" {
        /// The name of a locality load-balancing policy. Valid values include
        /// ROUND_ROBIN and, for Java clients, LEAST_REQUEST. For information about these
        /// values, see the description of localityLbPolicy.
        ///
        /// Do not specify the same policy more than once for a backend. If you do, the
        /// configuration is rejected.
        pub name: Option<Open<BackendServiceLocalityLoadBalancingPolicyConfigPolicyName>> =
            "name",
    }
}

open_enum! {
    /// The name of a locality load-balancing policy. Valid values include ROUND_ROBIN
    /// and, for Java clients, LEAST_REQUEST. For information about these values, see the
    /// description of localityLbPolicy.
    ///
    /// Do not specify the same policy more than once for a backend. If you do, the
    /// configuration is rejected.
    pub enum BackendServiceLocalityLoadBalancingPolicyConfigPolicyName =
        "BackendServiceLocalityLoadBalancingPolicyConfigPolicy.name" {
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
