//! The schema `UserEmail`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for an email.
    pub struct UserEmail = "UserEmail" {
        /// Email id of the user.
        pub address: Option<String> = "address",
        /// Custom Type.
        pub custom_type: Option<String> = "customType",
        /// If this is user's primary email. Only one entry could be marked as primary.
        pub primary: Option<bool> = "primary",
        /// Public Key Encryption Certificates. Current limit: 1 per email address, and 5
        /// per user.
        pub public_key_encryption_certificates: Option<Box<UserEmailPublicKeyEncryptionCertificates>> =
            "public_key_encryption_certificates",
        /// Each entry can have a type which indicates standard types of that entry. For
        /// example email could be of home, work etc. In addition to the standard type,
        /// an entry can have a custom type and can take any value Such types should have
        /// the CUSTOM value as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// Public Key Encryption Certificates. Current limit: 1 per email address, and 5 per
    /// user.
    pub struct UserEmailPublicKeyEncryptionCertificates =
        "UserEmail.public_key_encryption_certificates" {
        /// X.509 encryption certificate in `PEM` format. Must only be an end-entity
        /// (leaf) certificate.
        pub certificate: Option<String> = "certificate",
        /// Whether this is the default certificate for the given email address.
        pub is_default: Option<bool> = "is_default",
        /// Denotes the certificate's state in its lifecycle. Possible values are
        /// `not_yet_validated`, `valid`, `invalid`, `expired`, and `revoked`.
        pub state: Option<String> = "state",
    }
}
