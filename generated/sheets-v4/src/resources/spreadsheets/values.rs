//! The resource `spreadsheets.values`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::AppendValuesResponse;
use crate::schemas::BatchClearValuesByDataFilterRequest;
use crate::schemas::BatchClearValuesByDataFilterResponse;
use crate::schemas::BatchClearValuesRequest;
use crate::schemas::BatchClearValuesResponse;
use crate::schemas::BatchGetValuesByDataFilterRequest;
use crate::schemas::BatchGetValuesByDataFilterResponse;
use crate::schemas::BatchGetValuesResponse;
use crate::schemas::BatchUpdateValuesByDataFilterRequest;
use crate::schemas::BatchUpdateValuesByDataFilterResponse;
use crate::schemas::BatchUpdateValuesRequest;
use crate::schemas::BatchUpdateValuesResponse;
use crate::schemas::ClearValuesRequest;
use crate::schemas::ClearValuesResponse;
use crate::schemas::UpdateValuesResponse;
use crate::schemas::ValueRange;
use crate::scopes;

/// The resource `spreadsheets.values`.
#[derive(Clone, Debug)]
pub struct Values {
    pub(crate) service: Service,
}

impl Values {
    /// Appends values to a spreadsheet. The input range is used to search for existing
    /// data and find a "table" within that range. Values will be appended to the next
    /// row of the table, starting with the first column of the table. See the
    /// [guide](https://developers.google.com/workspace/sheets/api/guides/values#appending_values)
    /// and [sample
    /// code](https://developers.google.com/workspace/sheets/api/samples/writing#append_values)
    /// for specific details of how tables are detected and data is appended. The caller
    /// must specify the spreadsheet ID, range, and a valueInputOption. The
    /// `valueInputOption` only controls how the input data will be added to the sheet
    /// (column-wise or row-wise), it does not influence what cell the data starts being
    /// written to.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values/{range}:append`, method id
    /// `sheets.spreadsheets.values.append`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    /// - `range`: The [A1
    ///   notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell)
    ///   of a range to search for a logical table of data. Values are appended after the
    ///   last row of the table.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn append(
        &self,
        spreadsheet_id: impl Into<String>,
        range: impl Into<String>,
        request: ValueRange,
    ) -> Append {
        let mut call = Call::new(&self.service, &APPEND);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.path("range", range.into());
        call.body(request);
        Append { call }
    }

    /// Clears one or more ranges of values from a spreadsheet. The caller must specify
    /// the spreadsheet ID and one or more ranges. Only values are cleared -- all other
    /// properties of the cell (such as formatting and data validation) are kept.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values:batchClear`, method id
    /// `sheets.spreadsheets.values.batchClear`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn batch_clear(
        &self,
        spreadsheet_id: impl Into<String>,
        request: BatchClearValuesRequest,
    ) -> BatchClear {
        let mut call = Call::new(&self.service, &BATCH_CLEAR);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        BatchClear { call }
    }

    /// Clears one or more ranges of values from a spreadsheet. For more information, see
    /// [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    /// The caller must specify the spreadsheet ID and one or more DataFilters. Ranges
    /// matching any of the specified data filters will be cleared. Only values are
    /// cleared -- all other properties of the cell (such as formatting, data validation,
    /// etc.) are kept.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter`, method id
    /// `sheets.spreadsheets.values.batchClearByDataFilter`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn batch_clear_by_data_filter(
        &self,
        spreadsheet_id: impl Into<String>,
        request: BatchClearValuesByDataFilterRequest,
    ) -> BatchClearByDataFilter {
        let mut call = Call::new(&self.service, &BATCH_CLEAR_BY_DATA_FILTER);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        BatchClearByDataFilter { call }
    }

    /// Returns one or more ranges of values from a spreadsheet. The caller must specify
    /// the spreadsheet ID and one or more ranges.
    ///
    /// `GET v4/spreadsheets/{spreadsheetId}/values:batchGet`, method id
    /// `sheets.spreadsheets.values.batchGet`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to retrieve data from.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_READONLY`, `SPREADSHEETS`, `SPREADSHEETS_READONLY`. Asks for
    /// `SPREADSHEETS_READONLY` unless the client or the call names others.
    pub fn batch_get(&self, spreadsheet_id: impl Into<String>) -> BatchGet {
        let mut call = Call::new(&self.service, &BATCH_GET);
        call.path("spreadsheetId", spreadsheet_id.into());
        BatchGet { call }
    }

    /// Returns one or more ranges of values that match the specified data filters. For
    /// more information, see [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    /// The caller must specify the spreadsheet ID and one or more DataFilters. Ranges
    /// that match any of the data filters in the request will be returned.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter`, method id
    /// `sheets.spreadsheets.values.batchGetByDataFilter`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to retrieve data from.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn batch_get_by_data_filter(
        &self,
        spreadsheet_id: impl Into<String>,
        request: BatchGetValuesByDataFilterRequest,
    ) -> BatchGetByDataFilter {
        let mut call = Call::new(&self.service, &BATCH_GET_BY_DATA_FILTER);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        BatchGetByDataFilter { call }
    }

    /// Sets values in one or more ranges of a spreadsheet. The caller must specify the
    /// spreadsheet ID, a valueInputOption, and one or more ValueRanges.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values:batchUpdate`, method id
    /// `sheets.spreadsheets.values.batchUpdate`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn batch_update(
        &self,
        spreadsheet_id: impl Into<String>,
        request: BatchUpdateValuesRequest,
    ) -> BatchUpdate {
        let mut call = Call::new(&self.service, &BATCH_UPDATE);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        BatchUpdate { call }
    }

    /// Sets values in one or more ranges of a spreadsheet. For more information, see
    /// [Read, write, and search
    /// metadata](https://developers.google.com/workspace/sheets/api/guides/metadata).
    /// The caller must specify the spreadsheet ID, a valueInputOption, and one or more
    /// DataFilterValueRanges.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter`, method id
    /// `sheets.spreadsheets.values.batchUpdateByDataFilter`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn batch_update_by_data_filter(
        &self,
        spreadsheet_id: impl Into<String>,
        request: BatchUpdateValuesByDataFilterRequest,
    ) -> BatchUpdateByDataFilter {
        let mut call = Call::new(&self.service, &BATCH_UPDATE_BY_DATA_FILTER);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.body(request);
        BatchUpdateByDataFilter { call }
    }

    /// Clears values from a spreadsheet. The caller must specify the spreadsheet ID and
    /// range. Only values are cleared -- all other properties of the cell (such as
    /// formatting, data validation, etc..) are kept.
    ///
    /// `POST v4/spreadsheets/{spreadsheetId}/values/{range}:clear`, method id
    /// `sheets.spreadsheets.values.clear`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    /// - `range`: The [A1 notation or R1C1
    ///   notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell)
    ///   of the values to clear.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn clear(
        &self,
        spreadsheet_id: impl Into<String>,
        range: impl Into<String>,
        request: ClearValuesRequest,
    ) -> Clear {
        let mut call = Call::new(&self.service, &CLEAR);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.path("range", range.into());
        call.body(request);
        Clear { call }
    }

    /// Returns a range of values from a spreadsheet. The caller must specify the
    /// spreadsheet ID and a range.
    ///
    /// `GET v4/spreadsheets/{spreadsheetId}/values/{range}`, method id
    /// `sheets.spreadsheets.values.get`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to retrieve data from.
    /// - `range`: The [A1 notation or R1C1
    ///   notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell)
    ///   of the range to retrieve values from.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_READONLY`, `SPREADSHEETS`, `SPREADSHEETS_READONLY`. Asks for
    /// `SPREADSHEETS_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        spreadsheet_id: impl Into<String>,
        range: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.path("range", range.into());
        Get { call }
    }

    /// Sets values in a range of a spreadsheet. The caller must specify the spreadsheet
    /// ID, range, and a valueInputOption.
    ///
    /// `PUT v4/spreadsheets/{spreadsheetId}/values/{range}`, method id
    /// `sheets.spreadsheets.values.update`.
    ///
    /// - `spreadsheet_id`: The ID of the spreadsheet to update.
    /// - `range`: The [A1
    ///   notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell)
    ///   of the values to update.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `SPREADSHEETS`. Asks for `SPREADSHEETS` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        spreadsheet_id: impl Into<String>,
        range: impl Into<String>,
        request: ValueRange,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("spreadsheetId", spreadsheet_id.into());
        call.path("range", range.into());
        call.body(request);
        Update { call }
    }
}

const APPEND: Method = Method {
    id: "sheets.spreadsheets.values.append",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values/"),
        Segment::Value("range"),
        Segment::Text(":append"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::append`].
    pub struct Append -> AppendValuesResponse {
        /// Determines if the update response should include the values of the cells that
        /// were appended. By default, responses do not include the updated values.
        include_values_in_response: bool = "includeValuesInResponse",
        /// How the input data should be inserted.
        insert_data_option: Open<AppendInsertDataOption> = "insertDataOption",
        /// Determines how dates, times, and durations in the response should be
        /// rendered. This is ignored if response_value_render_option is FORMATTED_VALUE.
        /// The default dateTime render option is SERIAL_NUMBER.
        response_date_time_render_option: Open<AppendResponseDateTimeRenderOption> =
            "responseDateTimeRenderOption",
        /// Determines how values in the response should be rendered. The default render
        /// option is FORMATTED_VALUE.
        response_value_render_option: Open<AppendResponseValueRenderOption> =
            "responseValueRenderOption",
        /// How the input data should be interpreted.
        value_input_option: Open<AppendValueInputOption> = "valueInputOption",
    }
}

const BATCH_CLEAR: Method = Method {
    id: "sheets.spreadsheets.values.batchClear",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values:batchClear"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::batch_clear`].
    pub struct BatchClear -> BatchClearValuesResponse {}
}

const BATCH_CLEAR_BY_DATA_FILTER: Method = Method {
    id: "sheets.spreadsheets.values.batchClearByDataFilter",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values:batchClearByDataFilter"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::batch_clear_by_data_filter`].
    pub struct BatchClearByDataFilter -> BatchClearValuesByDataFilterResponse {}
}

const BATCH_GET: Method = Method {
    id: "sheets.spreadsheets.values.batchGet",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values:batchGet"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_READONLY,
        scopes::SPREADSHEETS,
        scopes::SPREADSHEETS_READONLY,
    ],
    default_scope: Some(scopes::SPREADSHEETS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::batch_get`].
    pub struct BatchGet -> BatchGetValuesResponse {
        /// How dates, times, and durations should be represented in the output. This is
        /// ignored if value_render_option is FORMATTED_VALUE. The default dateTime
        /// render option is SERIAL_NUMBER.
        date_time_render_option: Open<BatchGetDateTimeRenderOption> =
            "dateTimeRenderOption",
        /// The major dimension that results should use. For example, if the spreadsheet
        /// data is: `A1=1,B1=2,A2=3,B2=4`, then requesting
        /// `ranges=["A1:B2"],majorDimension=ROWS` returns `[[1,2],[3,4]]`, whereas
        /// requesting `ranges=["A1:B2"],majorDimension=COLUMNS` returns `[[1,3],[2,4]]`.
        major_dimension: Open<BatchGetMajorDimension> = "majorDimension",
        /// The [A1 notation or R1C1
        /// notation](https://developers.google.com/workspace/sheets/api/guides/concepts#cell)
        /// of the range to retrieve values from.
        ranges: Vec<String> = "ranges",
        /// How values should be represented in the output. The default render option is
        /// ValueRenderOption.FORMATTED_VALUE.
        value_render_option: Open<BatchGetValueRenderOption> = "valueRenderOption",
    }
}

const BATCH_GET_BY_DATA_FILTER: Method = Method {
    id: "sheets.spreadsheets.values.batchGetByDataFilter",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values:batchGetByDataFilter"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::batch_get_by_data_filter`].
    pub struct BatchGetByDataFilter -> BatchGetValuesByDataFilterResponse {}
}

const BATCH_UPDATE: Method = Method {
    id: "sheets.spreadsheets.values.batchUpdate",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values:batchUpdate"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::batch_update`].
    pub struct BatchUpdate -> BatchUpdateValuesResponse {}
}

const BATCH_UPDATE_BY_DATA_FILTER: Method = Method {
    id: "sheets.spreadsheets.values.batchUpdateByDataFilter",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values:batchUpdateByDataFilter"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::batch_update_by_data_filter`].
    pub struct BatchUpdateByDataFilter -> BatchUpdateValuesByDataFilterResponse {}
}

const CLEAR: Method = Method {
    id: "sheets.spreadsheets.values.clear",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values/"),
        Segment::Value("range"),
        Segment::Text(":clear"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::clear`].
    pub struct Clear -> ClearValuesResponse {}
}

const GET: Method = Method {
    id: "sheets.spreadsheets.values.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values/"),
        Segment::Value("range"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_READONLY,
        scopes::SPREADSHEETS,
        scopes::SPREADSHEETS_READONLY,
    ],
    default_scope: Some(scopes::SPREADSHEETS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::get`].
    pub struct Get -> ValueRange {
        /// How dates, times, and durations should be represented in the output. This is
        /// ignored if value_render_option is FORMATTED_VALUE. The default dateTime
        /// render option is SERIAL_NUMBER.
        date_time_render_option: Open<GetDateTimeRenderOption> = "dateTimeRenderOption",
        /// The major dimension that results should use. For example, if the spreadsheet
        /// data in Sheet1 is: `A1=1,B1=2,A2=3,B2=4`, then requesting
        /// `range=Sheet1!A1:B2?majorDimension=ROWS` returns `[[1,2],[3,4]]`, whereas
        /// requesting `range=Sheet1!A1:B2?majorDimension=COLUMNS` returns
        /// `[[1,3],[2,4]]`.
        major_dimension: Open<GetMajorDimension> = "majorDimension",
        /// How values should be represented in the output. The default render option is
        /// FORMATTED_VALUE.
        value_render_option: Open<GetValueRenderOption> = "valueRenderOption",
    }
}

const UPDATE: Method = Method {
    id: "sheets.spreadsheets.values.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("v4/spreadsheets/"),
        Segment::Value("spreadsheetId"),
        Segment::Text("/values/"),
        Segment::Value("range"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::SPREADSHEETS],
    default_scope: Some(scopes::SPREADSHEETS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Values::update`].
    pub struct Update -> UpdateValuesResponse {
        /// Determines if the update response should include the values of the cells that
        /// were updated. By default, responses do not include the updated values. If the
        /// range to write was larger than the range actually written, the response
        /// includes all values in the requested range (excluding trailing empty rows and
        /// columns).
        include_values_in_response: bool = "includeValuesInResponse",
        /// Determines how dates, times, and durations in the response should be
        /// rendered. This is ignored if response_value_render_option is FORMATTED_VALUE.
        /// The default dateTime render option is SERIAL_NUMBER.
        response_date_time_render_option: Open<UpdateResponseDateTimeRenderOption> =
            "responseDateTimeRenderOption",
        /// Determines how values in the response should be rendered. The default render
        /// option is FORMATTED_VALUE.
        response_value_render_option: Open<UpdateResponseValueRenderOption> =
            "responseValueRenderOption",
        /// How the input data should be interpreted.
        value_input_option: Open<UpdateValueInputOption> = "valueInputOption",
    }
}

open_enum! {
    /// How the input data should be inserted.
    pub enum AppendInsertDataOption =
        "sheets.spreadsheets.values.append.insertDataOption" {
        /// The new data overwrites existing data in the areas it is written. (Note:
        /// adding data to the end of the sheet will still insert new rows or columns so
        /// the data can be written.)
        Overwrite = "OVERWRITE",
        /// Rows are inserted for the new data.
        InsertRows = "INSERT_ROWS",
    }
}

open_enum! {
    /// Determines how dates, times, and durations in the response should be rendered.
    /// This is ignored if response_value_render_option is FORMATTED_VALUE. The default
    /// dateTime render option is SERIAL_NUMBER.
    pub enum AppendResponseDateTimeRenderOption =
        "sheets.spreadsheets.values.append.responseDateTimeRenderOption" {
        /// Instructs date, time, datetime, and duration fields to be output as doubles
        /// in "serial number" format, as popularized by Lotus 1-2-3. The whole number
        /// portion of the value (left of the decimal) counts the days since December
        /// 30th 1899. The fractional portion (right of the decimal) counts the time as a
        /// fraction of the day. For example, January 1st 1900 at noon would be 2.5, 2
        /// because it's 2 days after December 30th 1899, and .5 because noon is half a
        /// day. February 1st 1900 at 3pm would be 33.625. This correctly treats the year
        /// 1900 as not a leap year.
        SerialNumber = "SERIAL_NUMBER",
        /// Instructs date, time, datetime, and duration fields to be output as strings
        /// in their given number format (which depends on the spreadsheet locale).
        FormattedString = "FORMATTED_STRING",
    }
}

open_enum! {
    /// Determines how values in the response should be rendered. The default render
    /// option is FORMATTED_VALUE.
    pub enum AppendResponseValueRenderOption =
        "sheets.spreadsheets.values.append.responseValueRenderOption" {
        /// Values will be calculated & formatted in the response according to the cell's
        /// formatting. Formatting is based on the spreadsheet's locale, not the
        /// requesting user's locale. For example, if `A1` is `1.23` and `A2` is `=A1`
        /// and formatted as currency, then `A2` would return `"$1.23"`.
        FormattedValue = "FORMATTED_VALUE",
        /// Values will be calculated, but not formatted in the reply. For example, if
        /// `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then `A2` would
        /// return the number `1.23`.
        UnformattedValue = "UNFORMATTED_VALUE",
        /// Values will not be calculated. The reply will include the formulas. For
        /// example, if `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then
        /// A2 would return `"=A1"`. Sheets treats date and time values as decimal
        /// values. This lets you perform arithmetic on them in formulas. For more
        /// information on interpreting date and time values, see [About date & time
        /// values](https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values).
        Formula = "FORMULA",
    }
}

open_enum! {
    /// How the input data should be interpreted.
    pub enum AppendValueInputOption =
        "sheets.spreadsheets.values.append.valueInputOption" {
        /// Default input value. This value must not be used.
        InputValueOptionUnspecified = "INPUT_VALUE_OPTION_UNSPECIFIED",
        /// The values the user has entered will not be parsed and will be stored as-is.
        Raw = "RAW",
        /// The values will be parsed as if the user typed them into the UI. Numbers will
        /// stay as numbers, but strings may be converted to numbers, dates, etc.
        /// following the same rules that are applied when entering text into a cell via
        /// the Google Sheets UI.
        UserEntered = "USER_ENTERED",
    }
}

open_enum! {
    /// How dates, times, and durations should be represented in the output. This is
    /// ignored if value_render_option is FORMATTED_VALUE. The default dateTime render
    /// option is SERIAL_NUMBER.
    pub enum BatchGetDateTimeRenderOption =
        "sheets.spreadsheets.values.batchGet.dateTimeRenderOption" {
        /// Instructs date, time, datetime, and duration fields to be output as doubles
        /// in "serial number" format, as popularized by Lotus 1-2-3. The whole number
        /// portion of the value (left of the decimal) counts the days since December
        /// 30th 1899. The fractional portion (right of the decimal) counts the time as a
        /// fraction of the day. For example, January 1st 1900 at noon would be 2.5, 2
        /// because it's 2 days after December 30th 1899, and .5 because noon is half a
        /// day. February 1st 1900 at 3pm would be 33.625. This correctly treats the year
        /// 1900 as not a leap year.
        SerialNumber = "SERIAL_NUMBER",
        /// Instructs date, time, datetime, and duration fields to be output as strings
        /// in their given number format (which depends on the spreadsheet locale).
        FormattedString = "FORMATTED_STRING",
    }
}

open_enum! {
    /// The major dimension that results should use. For example, if the spreadsheet data
    /// is: `A1=1,B1=2,A2=3,B2=4`, then requesting `ranges=["A1:B2"],majorDimension=ROWS`
    /// returns `[[1,2],[3,4]]`, whereas requesting
    /// `ranges=["A1:B2"],majorDimension=COLUMNS` returns `[[1,3],[2,4]]`.
    pub enum BatchGetMajorDimension =
        "sheets.spreadsheets.values.batchGet.majorDimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}

open_enum! {
    /// How values should be represented in the output. The default render option is
    /// ValueRenderOption.FORMATTED_VALUE.
    pub enum BatchGetValueRenderOption =
        "sheets.spreadsheets.values.batchGet.valueRenderOption" {
        /// Values will be calculated & formatted in the response according to the cell's
        /// formatting. Formatting is based on the spreadsheet's locale, not the
        /// requesting user's locale. For example, if `A1` is `1.23` and `A2` is `=A1`
        /// and formatted as currency, then `A2` would return `"$1.23"`.
        FormattedValue = "FORMATTED_VALUE",
        /// Values will be calculated, but not formatted in the reply. For example, if
        /// `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then `A2` would
        /// return the number `1.23`.
        UnformattedValue = "UNFORMATTED_VALUE",
        /// Values will not be calculated. The reply will include the formulas. For
        /// example, if `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then
        /// A2 would return `"=A1"`. Sheets treats date and time values as decimal
        /// values. This lets you perform arithmetic on them in formulas. For more
        /// information on interpreting date and time values, see [About date & time
        /// values](https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values).
        Formula = "FORMULA",
    }
}

open_enum! {
    /// How dates, times, and durations should be represented in the output. This is
    /// ignored if value_render_option is FORMATTED_VALUE. The default dateTime render
    /// option is SERIAL_NUMBER.
    pub enum GetDateTimeRenderOption =
        "sheets.spreadsheets.values.get.dateTimeRenderOption" {
        /// Instructs date, time, datetime, and duration fields to be output as doubles
        /// in "serial number" format, as popularized by Lotus 1-2-3. The whole number
        /// portion of the value (left of the decimal) counts the days since December
        /// 30th 1899. The fractional portion (right of the decimal) counts the time as a
        /// fraction of the day. For example, January 1st 1900 at noon would be 2.5, 2
        /// because it's 2 days after December 30th 1899, and .5 because noon is half a
        /// day. February 1st 1900 at 3pm would be 33.625. This correctly treats the year
        /// 1900 as not a leap year.
        SerialNumber = "SERIAL_NUMBER",
        /// Instructs date, time, datetime, and duration fields to be output as strings
        /// in their given number format (which depends on the spreadsheet locale).
        FormattedString = "FORMATTED_STRING",
    }
}

open_enum! {
    /// The major dimension that results should use. For example, if the spreadsheet data
    /// in Sheet1 is: `A1=1,B1=2,A2=3,B2=4`, then requesting
    /// `range=Sheet1!A1:B2?majorDimension=ROWS` returns `[[1,2],[3,4]]`, whereas
    /// requesting `range=Sheet1!A1:B2?majorDimension=COLUMNS` returns `[[1,3],[2,4]]`.
    pub enum GetMajorDimension = "sheets.spreadsheets.values.get.majorDimension" {
        /// The default value, do not use.
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        /// Operates on the rows of a sheet.
        Rows = "ROWS",
        /// Operates on the columns of a sheet.
        Columns = "COLUMNS",
    }
}

open_enum! {
    /// How values should be represented in the output. The default render option is
    /// FORMATTED_VALUE.
    pub enum GetValueRenderOption = "sheets.spreadsheets.values.get.valueRenderOption" {
        /// Values will be calculated & formatted in the response according to the cell's
        /// formatting. Formatting is based on the spreadsheet's locale, not the
        /// requesting user's locale. For example, if `A1` is `1.23` and `A2` is `=A1`
        /// and formatted as currency, then `A2` would return `"$1.23"`.
        FormattedValue = "FORMATTED_VALUE",
        /// Values will be calculated, but not formatted in the reply. For example, if
        /// `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then `A2` would
        /// return the number `1.23`.
        UnformattedValue = "UNFORMATTED_VALUE",
        /// Values will not be calculated. The reply will include the formulas. For
        /// example, if `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then
        /// A2 would return `"=A1"`. Sheets treats date and time values as decimal
        /// values. This lets you perform arithmetic on them in formulas. For more
        /// information on interpreting date and time values, see [About date & time
        /// values](https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values).
        Formula = "FORMULA",
    }
}

open_enum! {
    /// Determines how dates, times, and durations in the response should be rendered.
    /// This is ignored if response_value_render_option is FORMATTED_VALUE. The default
    /// dateTime render option is SERIAL_NUMBER.
    pub enum UpdateResponseDateTimeRenderOption =
        "sheets.spreadsheets.values.update.responseDateTimeRenderOption" {
        /// Instructs date, time, datetime, and duration fields to be output as doubles
        /// in "serial number" format, as popularized by Lotus 1-2-3. The whole number
        /// portion of the value (left of the decimal) counts the days since December
        /// 30th 1899. The fractional portion (right of the decimal) counts the time as a
        /// fraction of the day. For example, January 1st 1900 at noon would be 2.5, 2
        /// because it's 2 days after December 30th 1899, and .5 because noon is half a
        /// day. February 1st 1900 at 3pm would be 33.625. This correctly treats the year
        /// 1900 as not a leap year.
        SerialNumber = "SERIAL_NUMBER",
        /// Instructs date, time, datetime, and duration fields to be output as strings
        /// in their given number format (which depends on the spreadsheet locale).
        FormattedString = "FORMATTED_STRING",
    }
}

open_enum! {
    /// Determines how values in the response should be rendered. The default render
    /// option is FORMATTED_VALUE.
    pub enum UpdateResponseValueRenderOption =
        "sheets.spreadsheets.values.update.responseValueRenderOption" {
        /// Values will be calculated & formatted in the response according to the cell's
        /// formatting. Formatting is based on the spreadsheet's locale, not the
        /// requesting user's locale. For example, if `A1` is `1.23` and `A2` is `=A1`
        /// and formatted as currency, then `A2` would return `"$1.23"`.
        FormattedValue = "FORMATTED_VALUE",
        /// Values will be calculated, but not formatted in the reply. For example, if
        /// `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then `A2` would
        /// return the number `1.23`.
        UnformattedValue = "UNFORMATTED_VALUE",
        /// Values will not be calculated. The reply will include the formulas. For
        /// example, if `A1` is `1.23` and `A2` is `=A1` and formatted as currency, then
        /// A2 would return `"=A1"`. Sheets treats date and time values as decimal
        /// values. This lets you perform arithmetic on them in formulas. For more
        /// information on interpreting date and time values, see [About date & time
        /// values](https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values).
        Formula = "FORMULA",
    }
}

open_enum! {
    /// How the input data should be interpreted.
    pub enum UpdateValueInputOption =
        "sheets.spreadsheets.values.update.valueInputOption" {
        /// Default input value. This value must not be used.
        InputValueOptionUnspecified = "INPUT_VALUE_OPTION_UNSPECIFIED",
        /// The values the user has entered will not be parsed and will be stored as-is.
        Raw = "RAW",
        /// The values will be parsed as if the user typed them into the UI. Numbers will
        /// stay as numbers, but strings may be converted to numbers, dates, etc.
        /// following the same rules that are applied when entering text into a cell via
        /// the Google Sheets UI.
        UserEntered = "USER_ENTERED",
    }
}
