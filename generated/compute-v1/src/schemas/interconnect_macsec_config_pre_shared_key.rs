//! The schema `InterconnectMacsecConfigPreSharedKey`.

use gapi_runtime::v1::record;

record! {
    /// Describes a pre-shared key used to setup MACsec in static connectivity
    /// association key (CAK) mode.
    pub struct InterconnectMacsecConfigPreSharedKey =
        "InterconnectMacsecConfigPreSharedKey" {
        /// An auto-generated Connectivity Association Key (CAK) for this key.
        pub cak: Option<String> = "cak",
        /// An auto-generated Connectivity Association Key Name (CKN) for this key.
        pub ckn: Option<String> = "ckn",
        /// User provided name for this pre-shared key.
        pub name: Option<String> = "name",
        /// User provided timestamp on or after which this key is valid.
        pub start_time: Option<String> = "startTime",
    }
}
