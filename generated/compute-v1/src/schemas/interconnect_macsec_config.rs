//! The schema `InterconnectMacsecConfig`.

use gapi_runtime::v1::record;

use super::InterconnectMacsecConfigPreSharedKey;

record! {
    /// MACsec configuration information for the Interconnect connection. Contains the
    /// generated Connectivity Association Key Name (CKN) and the key (CAK) for this
    /// Interconnect connection.
    pub struct InterconnectMacsecConfig = "InterconnectMacsecConfig" {
        /// A keychain placeholder describing a set of named key objects along with their
        /// start times. A MACsec CKN/CAK is generated for each key in the key chain.
        /// Google router automatically picks the key with the most recent startTime when
        /// establishing or re-establishing a MACsec secure link.
        pub pre_shared_keys: Option<Vec<InterconnectMacsecConfigPreSharedKey>> =
            "preSharedKeys",
    }
}
