//! Calls `oddnames.names.get`.

use gapi_oddnames_v1::Oddnames;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Oddnames::new(&client);

    let reply = service.names().get().send().await?;
    println!("{reply:#?}");
    Ok(())
}
