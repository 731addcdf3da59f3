//! The schema `ShieldedInstanceIdentity`.

use gapi_runtime::v1::record;

use super::ShieldedInstanceIdentityEntry;

record! {
    /// A Shielded Instance Identity.
    pub struct ShieldedInstanceIdentity = "ShieldedInstanceIdentity" {
        /// An Endorsement Key (EK) made by the ECC P256 algorithm issued to the Shielded
        /// Instance's vTPM.
        pub ecc_p256_encryption_key: Option<Box<ShieldedInstanceIdentityEntry>> =
            "eccP256EncryptionKey",
        /// An Attestation Key (AK) made by the ECC P256 algorithm issued to the Shielded
        /// Instance's vTPM.
        pub ecc_p256_signing_key: Option<Box<ShieldedInstanceIdentityEntry>> =
            "eccP256SigningKey",
        /// An Endorsement Key (EK) made by the RSA 2048 algorithm issued to the Shielded
        /// Instance's vTPM.
        pub encryption_key: Option<Box<ShieldedInstanceIdentityEntry>> = "encryptionKey",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#shieldedInstanceIdentity for shielded Instance identity entry.
        ///
        /// The default is `compute#shieldedInstanceIdentity`.
        pub kind: Option<String> = "kind",
        /// An Attestation Key (AK) made by the RSA 2048 algorithm issued to the Shielded
        /// Instance's vTPM.
        pub signing_key: Option<Box<ShieldedInstanceIdentityEntry>> = "signingKey",
    }
}
