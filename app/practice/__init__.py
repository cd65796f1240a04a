"""The practice village: invented people, watermarked, never sent anywhere and gone afterwards."""
