//! Lists the user's files.

use gapi_drive_v3::Drive;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Drive::new(&client);

    let reply = service.files().list().send().await?;
    println!("{reply:#?}");
    Ok(())
}
