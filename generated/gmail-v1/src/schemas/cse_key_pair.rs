//! The schema `CseKeyPair`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::CsePrivateKeyMetadata;

record! {
    /// A client-side encryption S/MIME key pair, which is comprised of a public key, its
    /// certificate chain, and metadata for its paired private key. Gmail uses the key
    /// pair to complete the following tasks: - Sign outgoing client-side encrypted
    /// messages. - Save and reopen drafts of client-side encrypted messages. - Save and
    /// reopen sent messages. - Decrypt incoming or archived S/MIME messages. For
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
    pub struct CseKeyPair = "CseKeyPair" {
        /// Output only. If a key pair is set to `DISABLED`, the time that the key pair's
        /// state changed from `ENABLED` to `DISABLED`. This field is present only when
        /// the key pair is in state `DISABLED`.
        pub disable_time: Option<Timestamp> = "disableTime",
        /// Output only. The current state of the key pair.
        pub enablement_state: Option<Open<CseKeyPairEnablementState>> =
            "enablementState",
        /// Output only. The immutable ID for the client-side encryption S/MIME key pair.
        pub key_pair_id: Option<String> = "keyPairId",
        /// Output only. The public key and its certificate chain, in
        /// [PEM](https://en.wikipedia.org/wiki/Privacy-Enhanced_Mail) format.
        pub pem: Option<String> = "pem",
        /// Input only. The public key and its certificate chain. The chain must be in
        /// [PKCS#7](https://en.wikipedia.org/wiki/PKCS_7) format and use PEM encoding
        /// and ASCII armor.
        pub pkcs7: Option<String> = "pkcs7",
        /// Metadata for instances of this key pair's private key.
        pub private_key_metadata: Option<Vec<CsePrivateKeyMetadata>> =
            "privateKeyMetadata",
        /// Output only. The email address identities that are specified on the leaf
        /// certificate.
        pub subject_email_addresses: Option<Vec<String>> = "subjectEmailAddresses",
    }
}

open_enum! {
    /// Output only. The current state of the key pair.
    pub enum CseKeyPairEnablementState = "CseKeyPair.enablementState" {
        /// The current state of the key pair is not set. The key pair is neither turned
        /// on nor turned off.
        StateUnspecified = "stateUnspecified",
        /// The key pair is turned on. For any email messages that this key pair
        /// encrypts, Gmail decrypts the messages and signs any outgoing mail with the
        /// private key. To turn on a key pair, use the EnableCseKeyPair method.
        Enabled = "enabled",
        /// The key pair is turned off. Authenticated users cannot decrypt email messages
        /// nor sign outgoing messages. If a key pair is turned off for more than 30
        /// days, you can permanently delete it. To turn off a key pair, use the
        /// DisableCseKeyPair method.
        Disabled = "disabled",
    }
}
