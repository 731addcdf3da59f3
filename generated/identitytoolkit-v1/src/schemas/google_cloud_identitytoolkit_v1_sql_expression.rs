//! The schema `GoogleCloudIdentitytoolkitV1SqlExpression`.

use gapi_runtime::v1::record;

record! {
    /// Query conditions used to filter results.
    pub struct GoogleCloudIdentitytoolkitV1SqlExpression =
        "GoogleCloudIdentitytoolkitV1SqlExpression" {
        /// A case insensitive string that the account's email should match. Only one of
        /// `email`, `phone_number`, or `user_id` should be specified in a SqlExpression.
        /// If more than one is specified, only the first (in that order) will be
        /// applied.
        pub email: Option<String> = "email",
        /// A string that the account's phone number should match. Only one of `email`,
        /// `phone_number`, or `user_id` should be specified in a SqlExpression. If more
        /// than one is specified, only the first (in that order) will be applied.
        pub phone_number: Option<String> = "phoneNumber",
        /// A string that the account's local ID should match. Only one of `email`,
        /// `phone_number`, or `user_id` should be specified in a SqlExpression If more
        /// than one is specified, only the first (in that order) will be applied.
        pub user_id: Option<String> = "userId",
    }
}
