//! The schema `CseIdentity`.

use gapi_runtime::v1::record;

use super::SignAndEncryptKeyPairs;

record! {
    /// The client-side encryption (CSE) configuration for the email address of an
    /// authenticated user. Gmail uses CSE configurations to save drafts of client-side
    /// encrypted email messages, and to sign and send encrypted email messages. For
    /// administrators managing identities and keypairs for users in their organization,
    /// requests require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.settings.basic` scope. For users managing
    /// their own identities and keypairs, requests require [hardware key
    /// encryption](https://support.google.com/a/answer/14153163) turned on and
    /// configured.
    pub struct CseIdentity = "CseIdentity" {
        /// The email address for the sending identity. The email address must be the
        /// primary email address of the authenticated user.
        pub email_address: Option<String> = "emailAddress",
        /// If a key pair is associated, the ID of the key pair, CseKeyPair.
        pub primary_key_pair_id: Option<String> = "primaryKeyPairId",
        /// The configuration of a CSE identity that uses different key pairs for signing
        /// and encryption.
        pub sign_and_encrypt_key_pairs: Option<Box<SignAndEncryptKeyPairs>> =
            "signAndEncryptKeyPairs",
    }
}
