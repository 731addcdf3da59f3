//! Returns the spreadsheet at the given ID.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_sheets_v4::Sheets;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Sheets::new(&client);
    let spreadsheets = service.spreadsheets();
    let call = spreadsheets.get("my-spreadsheet");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
