//! The Arabic script: forms that differ by keyboard, language or habit become one letter.

/// The plain letter; harakat, tatweel and hamza disappear.
pub(super) fn push(c: char, out: &mut String) {
    let plain = match c {
        'آ' | 'أ' | 'إ' | 'ٱ' | 'ا' => 'ا',
        'ى' | 'ي' | 'ئ' | 'ې' | 'ۍ' | 'ێ' | 'ے' | 'ی' => 'ی',
        'ك' | 'ڪ' | 'ک' => 'ک',
        'ګ' | 'گ' => 'گ',
        'ة' | 'ه' | 'ھ' | 'ہ' | 'ە' | 'ۀ' | 'ۂ' | 'ۃ' | 'ۓ' => 'ه',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۈ' | 'و' => 'و',
        'ر' | 'ړ' | 'ڕ' => 'ر',
        'ل' | 'ڵ' => 'ل',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ڼ' | 'ں' => 'ن',
        'ء'
        | 'ـ'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6ED}' => return,
        c if c.is_alphabetic() => c,
        c => digit(c)
            .and_then(|d| char::from_digit(d, 10))
            .unwrap_or(' '),
    };
    out.push(plain);
}

/// Arabic-Indic and Persian digits.
pub(super) fn digit(c: char) -> Option<u32> {
    match c {
        '٠'..='٩' => Some(u32::from(c) - u32::from('٠')),
        '۰'..='۹' => Some(u32::from(c) - u32::from('۰')),
        _ => None,
    }
}
