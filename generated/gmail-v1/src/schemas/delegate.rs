//! The schema `Delegate`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Settings for a delegate. Delegates can read, send, and delete messages, as well
    /// as view and add contacts, for the delegator's account. See "Set up mail
    /// delegation" for more information about delegates.
    pub struct Delegate = "Delegate" {
        /// The email address of the delegate.
        pub delegate_email: Option<String> = "delegateEmail",
        /// Indicates whether this address has been verified and can act as a delegate
        /// for the account. Read-only.
        pub verification_status: Option<Open<DelegateVerificationStatus>> =
            "verificationStatus",
    }
}

open_enum! {
    /// Indicates whether this address has been verified and can act as a delegate for
    /// the account. Read-only.
    pub enum DelegateVerificationStatus = "Delegate.verificationStatus" {
        /// Unspecified verification status.
        VerificationStatusUnspecified = "verificationStatusUnspecified",
        /// The address can act a delegate for the account.
        Accepted = "accepted",
        /// A verification request was mailed to the address, and the owner has not yet
        /// accepted it.
        Pending = "pending",
        /// A verification request was mailed to the address, and the owner rejected it.
        Rejected = "rejected",
        /// A verification request was mailed to the address, and it expired without
        /// verification.
        Expired = "expired",
    }
}
