//! The schema `CreatePrinterRequest`.

use gapi_runtime::v1::record;

use super::Printer;

record! {
    /// Request for adding a new printer.
    pub struct CreatePrinterRequest = "CreatePrinterRequest" {
        /// Required. The name of the customer. Format: customers/{customer_id}
        pub parent: Option<String> = "parent",
        /// Required. A printer to create. If you want to place the printer under
        /// particular OU then populate printer.org_unit_id filed. Otherwise the printer
        /// will be placed under root OU.
        pub printer: Option<Box<Printer>> = "printer",
    }
}
