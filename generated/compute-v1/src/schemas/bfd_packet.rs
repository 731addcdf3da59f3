//! The schema `BfdPacket`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `BfdPacket`.
    pub struct BfdPacket = "BfdPacket" {
        /// The Authentication Present bit of the BFD packet. This is specified in
        /// section 4.1 ofRFC5880
        pub authentication_present: Option<bool> = "authenticationPresent",
        /// The Control Plane Independent bit of the BFD packet. This is specified in
        /// section 4.1 ofRFC5880
        pub control_plane_independent: Option<bool> = "controlPlaneIndependent",
        /// The demand bit of the BFD packet. This is specified in section 4.1 ofRFC5880
        pub demand: Option<bool> = "demand",
        /// The diagnostic code specifies the local system's reason for the last change
        /// in session state. This allows remote systems to determine the reason that the
        /// previous session failed, for example. These diagnostic codes are specified in
        /// section 4.1 ofRFC5880
        pub diagnostic: Option<Open<BfdPacketDiagnostic>> = "diagnostic",
        /// The Final bit of the BFD packet. This is specified in section 4.1 ofRFC5880
        ///
        /// Named `final` on the wire.
        pub final_: Option<bool> = "final",
        /// The length of the BFD Control packet in bytes. This is specified in section
        /// 4.1 ofRFC5880
        pub length: Option<u32> = "length",
        /// The Required Min Echo RX Interval value in the BFD packet. This is specified
        /// in section 4.1 ofRFC5880
        pub min_echo_rx_interval_ms: Option<u32> = "minEchoRxIntervalMs",
        /// The Required Min RX Interval value in the BFD packet. This is specified in
        /// section 4.1 ofRFC5880
        pub min_rx_interval_ms: Option<u32> = "minRxIntervalMs",
        /// The Desired Min TX Interval value in the BFD packet. This is specified in
        /// section 4.1 ofRFC5880
        pub min_tx_interval_ms: Option<u32> = "minTxIntervalMs",
        /// The detection time multiplier of the BFD packet. This is specified in section
        /// 4.1 ofRFC5880
        pub multiplier: Option<u32> = "multiplier",
        /// The multipoint bit of the BFD packet. This is specified in section 4.1
        /// ofRFC5880
        pub multipoint: Option<bool> = "multipoint",
        /// The My Discriminator value in the BFD packet. This is specified in section
        /// 4.1 ofRFC5880
        pub my_discriminator: Option<u32> = "myDiscriminator",
        /// The Poll bit of the BFD packet. This is specified in section 4.1 ofRFC5880
        pub poll: Option<bool> = "poll",
        /// The current BFD session state as seen by the transmitting system. These
        /// states are specified in section 4.1 ofRFC5880
        pub state: Option<Open<BfdPacketState>> = "state",
        /// The version number of the BFD protocol, as specified in section 4.1
        /// ofRFC5880.
        pub version: Option<u32> = "version",
        /// The Your Discriminator value in the BFD packet. This is specified in section
        /// 4.1 ofRFC5880
        pub your_discriminator: Option<u32> = "yourDiscriminator",
    }
}

open_enum! {
    /// The diagnostic code specifies the local system's reason for the last change in
    /// session state. This allows remote systems to determine the reason that the
    /// previous session failed, for example. These diagnostic codes are specified in
    /// section 4.1 ofRFC5880
    pub enum BfdPacketDiagnostic = "BfdPacket.diagnostic" {
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
    pub enum BfdPacketState = "BfdPacket.state" {
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
