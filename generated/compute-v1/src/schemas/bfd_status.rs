//! The schema `BfdStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::BfdPacket;
use super::BfdStatusPacketCounts;
use super::PacketIntervals;

record! {
    /// Next free: 15
    pub struct BfdStatus = "BfdStatus" {
        /// The BFD session initialization mode for this BGP peer. If set to ACTIVE, the
        /// Cloud Router will initiate the BFD session for this BGP peer. If set to
        /// PASSIVE, the Cloud Router will wait for the peer router to initiate the BFD
        /// session for this BGP peer. If set to DISABLED, BFD is disabled for this BGP
        /// peer.
        pub bfd_session_initialization_mode: Option<Open<BfdStatusBfdSessionInitializationMode>> =
            "bfdSessionInitializationMode",
        /// Unix timestamp of the most recent config update.
        pub config_update_timestamp_micros: Option<i64> = "configUpdateTimestampMicros",
        /// Control packet counts for the current BFD session.
        pub control_packet_counts: Option<Box<BfdStatusPacketCounts>> =
            "controlPacketCounts",
        /// Inter-packet time interval statistics for control packets.
        pub control_packet_intervals: Option<Vec<PacketIntervals>> =
            "controlPacketIntervals",
        /// The diagnostic code specifies the local system's reason for the last change
        /// in session state. This allows remote systems to determine the reason that the
        /// previous session failed, for example. These diagnostic codes are specified in
        /// section 4.1 ofRFC5880
        pub local_diagnostic: Option<Open<BfdStatusLocalDiagnostic>> = "localDiagnostic",
        /// The current BFD session state as seen by the transmitting system. These
        /// states are specified in section 4.1 ofRFC5880
        pub local_state: Option<Open<BfdStatusLocalState>> = "localState",
        /// Negotiated transmit interval for control packets.
        pub negotiated_local_control_tx_interval_ms: Option<u32> =
            "negotiatedLocalControlTxIntervalMs",
        /// The most recent Rx control packet for this BFD session.
        pub rx_packet: Option<Box<BfdPacket>> = "rxPacket",
        /// The most recent Tx control packet for this BFD session.
        pub tx_packet: Option<Box<BfdPacket>> = "txPacket",
        /// Session uptime in milliseconds. Value will be 0 if session is not up.
        pub uptime_ms: Option<i64> = "uptimeMs",
    }
}

open_enum! {
    /// The BFD session initialization mode for this BGP peer. If set to ACTIVE, the
    /// Cloud Router will initiate the BFD session for this BGP peer. If set to PASSIVE,
    /// the Cloud Router will wait for the peer router to initiate the BFD session for
    /// this BGP peer. If set to DISABLED, BFD is disabled for this BGP peer.
    pub enum BfdStatusBfdSessionInitializationMode =
        "BfdStatus.bfdSessionInitializationMode" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `DISABLED`.
        Disabled = "DISABLED",
        /// The value `PASSIVE`.
        Passive = "PASSIVE",
    }
}

open_enum! {
    /// The diagnostic code specifies the local system's reason for the last change in
    /// session state. This allows remote systems to determine the reason that the
    /// previous session failed, for example. These diagnostic codes are specified in
    /// section 4.1 ofRFC5880
    pub enum BfdStatusLocalDiagnostic = "BfdStatus.localDiagnostic" {
        /// The value `ADMINISTRATIVELY_DOWN`.
        AdministrativelyDown = "ADMINISTRATIVELY_DOWN",
        /// The value `CONCATENATED_PATH_DOWN`.
        ConcatenatedPathDown = "CONCATENATED_PATH_DOWN",
        /// The value `CONTROL_DETECTION_TIME_EXPIRED`.
        ControlDetectionTimeExpired = "CONTROL_DETECTION_TIME_EXPIRED",
        /// The value `DIAGNOSTIC_UNSPECIFIED`.
        DiagnosticUnspecified = "DIAGNOSTIC_UNSPECIFIED",
        /// The value `ECHO_FUNCTION_FAILED`.
        EchoFunctionFailed = "ECHO_FUNCTION_FAILED",
        /// The value `FORWARDING_PLANE_RESET`.
        ForwardingPlaneReset = "FORWARDING_PLANE_RESET",
        /// The value `NEIGHBOR_SIGNALED_SESSION_DOWN`.
        NeighborSignaledSessionDown = "NEIGHBOR_SIGNALED_SESSION_DOWN",
        /// The value `NO_DIAGNOSTIC`.
        NoDiagnostic = "NO_DIAGNOSTIC",
        /// The value `PATH_DOWN`.
        PathDown = "PATH_DOWN",
        /// The value `REVERSE_CONCATENATED_PATH_DOWN`.
        ReverseConcatenatedPathDown = "REVERSE_CONCATENATED_PATH_DOWN",
    }
}

open_enum! {
    /// The current BFD session state as seen by the transmitting system. These states
    /// are specified in section 4.1 ofRFC5880
    pub enum BfdStatusLocalState = "BfdStatus.localState" {
        /// The value `ADMIN_DOWN`.
        AdminDown = "ADMIN_DOWN",
        /// The value `DOWN`.
        Down = "DOWN",
        /// The value `INIT`.
        Init = "INIT",
        /// The value `STATE_UNSPECIFIED`.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The value `UP`.
        Up = "UP",
    }
}
