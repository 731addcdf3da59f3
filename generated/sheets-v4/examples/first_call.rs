//! Returns the spreadsheet at the given ID.

use gapi_runtime::{AccessToken, Client};
use gapi_sheets_v4::Sheets;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Sheets::new(&client);

    let reply = service.spreadsheets().get("my-spreadsheet").send().await?;
    println!("{reply:#?}");
    Ok(())
}
