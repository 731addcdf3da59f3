//! Calls `scoped.files.list`.

use gapi_runtime::{AccessToken, Client};
use gapi_scoped_v1::Drivelike;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Drivelike::new(&client);

    let reply = service.files().list().send().await?;
    println!("{reply:#?}");
    Ok(())
}
