//! The schema `GoogleCloudIdentitytoolkitV1UserNotification`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Warning notifications for the user.
    pub struct GoogleCloudIdentitytoolkitV1UserNotification =
        "GoogleCloudIdentitytoolkitV1UserNotification" {
        /// Warning notification enum. Can be used for localization.
        pub notification_code: Option<Open<GoogleCloudIdentitytoolkitV1UserNotificationNotificationCode>> =
            "notificationCode",
        /// Warning notification string. Can be used as fallback.
        pub notification_message: Option<String> = "notificationMessage",
    }
}

open_enum! {
    /// Warning notification enum. Can be used for localization.
    pub enum GoogleCloudIdentitytoolkitV1UserNotificationNotificationCode =
        "GoogleCloudIdentitytoolkitV1UserNotification.notificationCode" {
        /// No notification specified.
        NotificationCodeUnspecified = "NOTIFICATION_CODE_UNSPECIFIED",
        /// Password missing lowercase character.
        MissingLowercaseCharacter = "MISSING_LOWERCASE_CHARACTER",
        /// Password missing uppercase character.
        MissingUppercaseCharacter = "MISSING_UPPERCASE_CHARACTER",
        /// Password missing numeric character.
        MissingNumericCharacter = "MISSING_NUMERIC_CHARACTER",
        /// Password missing non alphanumeric character.
        MissingNonAlphanumericCharacter = "MISSING_NON_ALPHANUMERIC_CHARACTER",
        /// Password less than minimum required length.
        MinimumPasswordLength = "MINIMUM_PASSWORD_LENGTH",
        /// Password greater than maximum required length.
        MaximumPasswordLength = "MAXIMUM_PASSWORD_LENGTH",
    }
}
