//! The schema `BackendServiceConnectionTrackingPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Connection Tracking configuration for this BackendService.
    pub struct BackendServiceConnectionTrackingPolicy =
        "BackendServiceConnectionTrackingPolicy" {
        /// Specifies connection persistence when backends are unhealthy. The default
        /// value is DEFAULT_FOR_PROTOCOL.
        ///
        /// If set to DEFAULT_FOR_PROTOCOL, the existing connections persist on unhealthy
        /// backends only for connection-oriented protocols (TCP and SCTP) and only if
        /// the Tracking Mode isPER_CONNECTION (default tracking mode) or the Session
        /// Affinity is configured for 5-tuple. They do not persist forUDP.
        ///
        /// If set to NEVER_PERSIST, after a backend becomes unhealthy, the existing
        /// connections on the unhealthy backend are never persisted on the unhealthy
        /// backend. They are always diverted to newly selected healthy backends (unless
        /// all backends are unhealthy).
        ///
        /// If set to ALWAYS_PERSIST, existing connections always persist on unhealthy
        /// backends regardless of protocol and session affinity. It is generally not
        /// recommended to use this mode overriding the default.
        ///
        /// For more details, see [Connection Persistence for Network Load
        /// Balancing](https://cloud.google.com/load-balancing/docs/network/networklb-backend-service#connection-persistence)
        /// and [Connection Persistence for Internal TCP/UDP Load
        /// Balancing](https://cloud.google.com/load-balancing/docs/internal#connection-persistence).
        pub connection_persistence_on_unhealthy_backends: Option<Open<BackendServiceConnectionTrackingPolicyConnectionPersistenceOnUnhealthyBackends>> =
            "connectionPersistenceOnUnhealthyBackends",
        /// Enable Strong Session Affinity for external passthrough Network Load
        /// Balancers. This option is not available publicly.
        pub enable_strong_affinity: Option<bool> = "enableStrongAffinity",
        /// Specifies how long to keep a Connection Tracking entry while there is no
        /// matching traffic (in seconds).
        ///
        /// For internal passthrough Network Load Balancers:
        ///
        /// - The minimum (default) is 10 minutes and the maximum is 16 hours.
        /// - It can be set only if Connection Tracking is less than 5-tuple (i.e.
        ///   Session Affinity is CLIENT_IP_NO_DESTINATION,CLIENT_IP or CLIENT_IP_PROTO,
        ///   and Tracking Mode is PER_SESSION).
        ///
        /// For external passthrough Network Load Balancers the default is 60 seconds.
        /// This option is not available publicly.
        pub idle_timeout_sec: Option<i32> = "idleTimeoutSec",
        /// Specifies the key used for connection tracking. There are two options:
        ///
        /// - PER_CONNECTION: This is the default mode. The Connection Tracking is
        ///   performed as per the Connection Key (default Hash Method) for the specific
        ///   protocol.
        /// - PER_SESSION: The Connection Tracking is performed as per the configured
        ///   Session Affinity. It matches the configured Session Affinity.
        ///
        /// For more details, see [Tracking Mode for Network Load
        /// Balancing](https://cloud.google.com/load-balancing/docs/network/networklb-backend-service#tracking-mode)
        /// and [Tracking Mode for Internal TCP/UDP Load
        /// Balancing](https://cloud.google.com/load-balancing/docs/internal#tracking-mode).
        pub tracking_mode: Option<Open<BackendServiceConnectionTrackingPolicyTrackingMode>> =
            "trackingMode",
    }
}

open_enum! {
    /// Specifies connection persistence when backends are unhealthy. The default value
    /// is DEFAULT_FOR_PROTOCOL.
    ///
    /// If set to DEFAULT_FOR_PROTOCOL, the existing connections persist on unhealthy
    /// backends only for connection-oriented protocols (TCP and SCTP) and only if the
    /// Tracking Mode isPER_CONNECTION (default tracking mode) or the Session Affinity is
    /// configured for 5-tuple. They do not persist forUDP.
    ///
    /// If set to NEVER_PERSIST, after a backend becomes unhealthy, the existing
    /// connections on the unhealthy backend are never persisted on the unhealthy
    /// backend. They are always diverted to newly selected healthy backends (unless all
    /// backends are unhealthy).
    ///
    /// If set to ALWAYS_PERSIST, existing connections always persist on unhealthy
    /// backends regardless of protocol and session affinity. It is generally not
    /// recommended to use this mode overriding the default.
    ///
    /// For more details, see [Connection Persistence for Network Load
    /// Balancing](https://cloud.google.com/load-balancing/docs/network/networklb-backend-service#connection-persistence)
    /// and [Connection Persistence for Internal TCP/UDP Load
    /// Balancing](https://cloud.google.com/load-balancing/docs/internal#connection-persistence).
    pub enum BackendServiceConnectionTrackingPolicyConnectionPersistenceOnUnhealthyBackends =
        "BackendServiceConnectionTrackingPolicy.connectionPersistenceOnUnhealthyBackends" {
        /// The value `ALWAYS_PERSIST`.
        AlwaysPersist = "ALWAYS_PERSIST",
        /// The value `DEFAULT_FOR_PROTOCOL`.
        DefaultForProtocol = "DEFAULT_FOR_PROTOCOL",
        /// The value `NEVER_PERSIST`.
        NeverPersist = "NEVER_PERSIST",
    }
}

open_enum! {
    /// Specifies the key used for connection tracking. There are two options:
    ///
    /// - PER_CONNECTION: This is the default mode. The Connection Tracking is performed
    ///   as per the Connection Key (default Hash Method) for the specific protocol.
    /// - PER_SESSION: The Connection Tracking is performed as per the configured Session
    ///   Affinity. It matches the configured Session Affinity.
    ///
    /// For more details, see [Tracking Mode for Network Load
    /// Balancing](https://cloud.google.com/load-balancing/docs/network/networklb-backend-service#tracking-mode)
    /// and [Tracking Mode for Internal TCP/UDP Load
    /// Balancing](https://cloud.google.com/load-balancing/docs/internal#tracking-mode).
    pub enum BackendServiceConnectionTrackingPolicyTrackingMode =
        "BackendServiceConnectionTrackingPolicy.trackingMode" {
        /// The value `INVALID_TRACKING_MODE`.
        InvalidTrackingMode = "INVALID_TRACKING_MODE",
        /// The value `PER_CONNECTION`.
        PerConnection = "PER_CONNECTION",
        /// The value `PER_SESSION`.
        PerSession = "PER_SESSION",
    }
}
