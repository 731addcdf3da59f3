//! The schema `TransactionInfo`.

use gapi_runtime::v1::record;

record! {
    /// \[Alpha\] Information of a multi-statement transaction.
    pub struct TransactionInfo = "TransactionInfo" {
        /// Output only. \[Alpha\] Id of the transaction.
        pub transaction_id: Option<String> = "transactionId",
    }
}
