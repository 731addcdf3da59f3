//! The schema `RouterBgpPeerBfd`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `RouterBgpPeerBfd`.
    pub struct RouterBgpPeerBfd = "RouterBgpPeerBfd" {
        /// The minimum interval, in milliseconds, between BFD control packets received
        /// from the peer router. The actual value is negotiated between the two routers
        /// and is equal to the greater of this value and the transmit interval of the
        /// other router.
        ///
        /// If set, this value must be between 1000 and 30000.
        ///
        /// The default is 1000.
        pub min_receive_interval: Option<u32> = "minReceiveInterval",
        /// The minimum interval, in milliseconds, between BFD control packets
        /// transmitted to the peer router. The actual value is negotiated between the
        /// two routers and is equal to the greater of this value and the corresponding
        /// receive interval of the other router.
        ///
        /// If set, this value must be between 1000 and 30000.
        ///
        /// The default is 1000.
        pub min_transmit_interval: Option<u32> = "minTransmitInterval",
        /// The number of consecutive BFD packets that must be missed before BFD declares
        /// that a peer is unavailable.
        ///
        /// If set, the value must be a value between 5 and 16.
        ///
        /// The default is 5.
        pub multiplier: Option<u32> = "multiplier",
        /// The BFD session initialization mode for this BGP peer.
        ///
        /// If set to ACTIVE, the Cloud Router will initiate the BFD session for this BGP
        /// peer. If set to PASSIVE, the Cloud Router will wait for the peer router to
        /// initiate the BFD session for this BGP peer. If set to DISABLED, BFD is
        /// disabled for this BGP peer. The default is DISABLED.
        pub session_initialization_mode: Option<Open<RouterBgpPeerBfdSessionInitializationMode>> =
            "sessionInitializationMode",
    }
}

open_enum! {
    /// The BFD session initialization mode for this BGP peer.
    ///
    /// If set to ACTIVE, the Cloud Router will initiate the BFD session for this BGP
    /// peer. If set to PASSIVE, the Cloud Router will wait for the peer router to
    /// initiate the BFD session for this BGP peer. If set to DISABLED, BFD is disabled
    /// for this BGP peer. The default is DISABLED.
    pub enum RouterBgpPeerBfdSessionInitializationMode =
        "RouterBgpPeerBfd.sessionInitializationMode" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `DISABLED`.
        Disabled = "DISABLED",
        /// The value `PASSIVE`.
        Passive = "PASSIVE",
    }
}
