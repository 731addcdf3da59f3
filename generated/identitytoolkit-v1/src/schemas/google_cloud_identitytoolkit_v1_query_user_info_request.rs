//! The schema `GoogleCloudIdentitytoolkitV1QueryUserInfoRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::GoogleCloudIdentitytoolkitV1SqlExpression;

record! {
    /// Request message for QueryUserInfo.
    pub struct GoogleCloudIdentitytoolkitV1QueryUserInfoRequest =
        "GoogleCloudIdentitytoolkitV1QueryUserInfoRequest" {
        /// Query conditions used to filter results. If more than one is passed, only the
        /// first SqlExpression is evaluated.
        pub expression: Option<Vec<GoogleCloudIdentitytoolkitV1SqlExpression>> =
            "expression",
        /// The maximum number of accounts to return with an upper limit of \_\_500\_\_.
        /// Defaults to \_500\_. Only valid when `return_user_info` is set to `true`.
        pub limit: Option<i64> = "limit",
        /// The number of accounts to skip from the beginning of matching records. Only
        /// valid when `return_user_info` is set to `true`.
        pub offset: Option<i64> = "offset",
        /// The order for sorting query result. Defaults to \_\_ascending\_\_ order. Only
        /// valid when `return_user_info` is set to `true`.
        pub order: Option<Open<GoogleCloudIdentitytoolkitV1QueryUserInfoRequestOrder>> =
            "order",
        /// If `true`, this request will return the accounts matching the query. If
        /// `false`, only the \_\_count\_\_ of accounts matching the query will be
        /// returned. Defaults to `true`.
        pub return_user_info: Option<bool> = "returnUserInfo",
        /// The field to use for sorting user accounts. Defaults to `USER_ID`. Note: when
        /// `phone_number` is specified in `expression`, the result ignores the sorting.
        /// Only valid when `return_user_info` is set to `true`.
        pub sort_by: Option<Open<GoogleCloudIdentitytoolkitV1QueryUserInfoRequestSortBy>> =
            "sortBy",
        /// The ID of the tenant to which the result is scoped.
        pub tenant_id: Option<String> = "tenantId",
    }
}

open_enum! {
    /// The order for sorting query result. Defaults to \_\_ascending\_\_ order. Only
    /// valid when `return_user_info` is set to `true`.
    pub enum GoogleCloudIdentitytoolkitV1QueryUserInfoRequestOrder =
        "GoogleCloudIdentitytoolkitV1QueryUserInfoRequest.order" {
        /// Order is not specified.
        OrderUnspecified = "ORDER_UNSPECIFIED",
        /// Sort on ascending order.
        Asc = "ASC",
        /// Sort on descending order.
        Desc = "DESC",
    }
}

open_enum! {
    /// The field to use for sorting user accounts. Defaults to `USER_ID`. Note: when
    /// `phone_number` is specified in `expression`, the result ignores the sorting. Only
    /// valid when `return_user_info` is set to `true`.
    pub enum GoogleCloudIdentitytoolkitV1QueryUserInfoRequestSortBy =
        "GoogleCloudIdentitytoolkitV1QueryUserInfoRequest.sortBy" {
        /// Sort field is not specified.
        SortByFieldUnspecified = "SORT_BY_FIELD_UNSPECIFIED",
        /// Sort result by userId.
        UserId = "USER_ID",
        /// Sort result by name.
        Name = "NAME",
        /// Sort result by createdAt.
        CreatedAt = "CREATED_AT",
        /// Sort result by lastLoginAt.
        LastLoginAt = "LAST_LOGIN_AT",
        /// Sort result by userEmail.
        UserEmail = "USER_EMAIL",
    }
}
