//! The schema `ShieldedInstanceIdentityEntry`.

use gapi_runtime::v1::record;

record! {
    /// A Shielded Instance Identity Entry.
    pub struct ShieldedInstanceIdentityEntry = "ShieldedInstanceIdentityEntry" {
        /// A PEM-encoded X.509 certificate. This field can be empty.
        pub ek_cert: Option<String> = "ekCert",
        /// A PEM-encoded public key.
        pub ek_pub: Option<String> = "ekPub",
    }
}
