//! The resource `spreadsheets.sheets`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::CopySheetToAnotherSpreadsheetRequest;
use crate::schemas::SheetProperties;
use crate::scopes;

/// The resource `spreadsheets.sheets`.
#[derive(Clone, Debug)]
pub struct Sheets {
    pub(crate) service: Service,
}

impl Sheets {
    /// Copies a single sheet from a spreadsheet to another spreadsheet. Returns the
    /// properties of the newly created sheet.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo`, method id
    /// `sheets.spreadsheets.sheets.copyTo`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet containing the sheet to copy.
    /// - `sheet_id`: The ID of the sheet to copy.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn copy_to(
        &self,
        spreadsheet_id: impl Into<String>,
        sheet_id: i32,
        request: CopySheetToAnotherSpreadsheetRequest,
    ) -> CopyTo {
        let mut call = Call::new(&self.service, &COPY_TO);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.path("sheetId", sheet_id.to_param());
        call.body(request);
        CopyTo { call }
    }
}

const COPY_TO: Method = Method {
    id: "sheets.spreadsheets.sheets.copyTo",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/sheets/"),
        Segment::Value("sheetId"),
        Segment::Text(":copyTo"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Sheets::copy_to`].
    pub struct CopyTo -> SheetProperties {}
}
