//! The schema `InterconnectMacsec`.

use gapi_runtime::v1::record;

use super::InterconnectMacsecPreSharedKey;

record! {
    /// Configuration information for enabling Media Access Control security (MACsec) on
    /// this Cloud Interconnect connection between Google and your on-premises router.
    pub struct InterconnectMacsec = "InterconnectMacsec" {
        /// If set to true, the Interconnect connection is configured with ashould-secure
        /// MACsec security policy, that allows the Google router to fallback to
        /// cleartext traffic if the MKA session cannot be established. By default, the
        /// Interconnect connection is configured with amust-secure security policy that
        /// drops all traffic if the MKA session cannot be established with your router.
        pub fail_open: Option<bool> = "failOpen",
        /// Required. A keychain placeholder describing a set of named key objects along
        /// with their start times. A MACsec CKN/CAK is generated for each key in the key
        /// chain. Google router automatically picks the key with the most recent
        /// startTime when establishing or re-establishing a MACsec secure link.
        pub pre_shared_keys: Option<Vec<InterconnectMacsecPreSharedKey>> =
            "preSharedKeys",
    }
}
