using System.Text;
using CsCheck;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Text;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData(LegacyEncoding.Tcvn3, "Ninh B×nh", "Ninh Bình")]
    [InlineData(LegacyEncoding.Tcvn3, "B¶o Th¾ng", "Bảo Thắng")]
    [InlineData(LegacyEncoding.Tcvn3, "M\u00ADêng Kh\u00AD¬ng", "Mường Khương")]
    [InlineData(LegacyEncoding.Tcvn3, "Mêng Kh¬ng", "Mường Khương")]
    [InlineData(LegacyEncoding.Tcvn3, "H§ND vµ GD®T huyÖn B×nh Tr\u00ADíc", "HĐND và GDđT huyện Bình Trước")]
    [InlineData(LegacyEncoding.Tcvn3, "B¸t X¸t", "Bát Xát")]
    [InlineData(LegacyEncoding.Tcvn3, "Xin chµo c¸c b¹n", "Xin chào các bạn")]
    [InlineData(LegacyEncoding.Tcvn3, "T«i ®i häc", "Tôi đi học")]
    [InlineData(LegacyEncoding.Tcvn3, "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData(LegacyEncoding.Tcvn3, "NguyÔn V¨n A", "Nguyễn Văn A")]
    [InlineData(LegacyEncoding.Tcvn3, "§¬n vÞ gi¶i quyÕt", "Đơn vị giải quyết")]
    [InlineData(LegacyEncoding.Vni, "Xin chaøo caùc baïn", "Xin chào các bạn")]
    [InlineData(LegacyEncoding.Vni, "Toâi ñi hoïc", "Tôi đi học")]
    [InlineData(LegacyEncoding.Vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData(LegacyEncoding.Vni, "Nguyeãn Vaên Tyù", "Nguyễn Văn Tý")]
    [InlineData(LegacyEncoding.Vni, "Ñôn vò giaûi quyeát", "Đơn vị giải quyết")]
    public void Text_of_old_fonts_is_recognised_and_restored(LegacyEncoding encoding, string text, string expected)
    {
        Assert.Equal(encoding, LegacyText.Read(text).Encoding);
        Assert.Equal(expected, LegacyText.Convert(encoding, text));
    }

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    public void Every_letter_has_a_code_of_its_own(LegacyEncoding encoding) =>
        Assert.All(LegacyWriter.Alphabet, letter =>
        {
            var written = LegacyWriter.Write(encoding, letter.ToString());
            Assert.True(written.All(c => c < '\u0100'), $"{letter} is not written.");
            Assert.Equal(letter.ToString(), LegacyText.Convert(encoding, written));
        });

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    public void A_sentence_written_in_an_old_encoding_comes_back(LegacyEncoding encoding)
    {
        // Of fewer words, one in millions has nothing that only an old encoding would write.
        var accented = VietnameseTexts.Words.Where(word => word.Any(LegacyWriter.Alphabet.Contains) && word.Normalize(NormalizationForm.FormD).Any("aeiouy".Contains)).ToArray();
        Gen.Int[0, accented.Length - 1].Select(index => accented[index]).Array[14, 20].Sample(
            words =>
            {
                var sentence = "Hồ sơ " + string.Join(' ', words);
                var written = LegacyWriter.Write(encoding, sentence);
                var reading = LegacyText.Read(written);
                Assert.True(reading.IsSure && reading.Encoding == encoding, $"{sentence}: {written} reads as {reading}");
                Assert.Equal(sentence, LegacyText.Convert(encoding, written));
            },
            iter: 20_000);
    }

    [Fact]
    public void No_text_of_the_samples_is_taken_for_legacy()
    {
        Assert.True(VietnameseTexts.All.Count > 5_000);
        Assert.All(VietnameseTexts.All, text =>
        {
            Assert.Equal(default, LegacyText.Read(text));
            Assert.Equal(default, LegacyText.Read(text.Normalize(NormalizationForm.FormD)));
            Assert.Equal(default, LegacyText.Read(text.ToUpperInvariant()));
        });
    }

    [Fact]
    public void Vietnamese_words_of_letters_that_windows_1252_has_are_not_taken_for_legacy()
    {
        var words = VietnameseTexts.Words.Where(word => !LegacyText.HasLaterLetters(word)).ToArray();
        Assert.True(words.Length > 100);
        Gen.Int[0, words.Length - 1].Select(index => words[index]).Array[1, 8].Sample(
            text => Assert.Equal(default, LegacyText.Read(string.Join(' ', text))),
            iter: 50_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nguyễn Văn A")]
    [InlineData("Lê Công Tân")]
    [InlineData("Hoàng Toàn Hoà")]
    [InlineData("LÊ HÀ THÀNH")]
    [InlineData("H20.41-231024-0001")]
    [InlineData("24/10/2023 18:00")]
    [InlineData("12/TXL-UBND")]
    [InlineData("The quick brown fox")]
    [InlineData("là où la forêt s'éveille, le garçon naïf mange des crêpes à l'hôtel de Besançon")]
    [InlineData("Être ou ne pas être, voilà la question")]
    [InlineData("Müller & Söhne GmbH, Straße 5, Köln")]
    [InlineData("El Niño, mañana, São Paulo, coração")]
    [InlineData("120 m² × 3 · 5½ µm ± 2 °C © Microsoft® «bản»")]
    [InlineData("Windows® 10 — café")]
    [InlineData("Đắk Lắk, Kon Tum, Y Niê")]
    public void Other_text_is_left_alone(string text) => Assert.False(LegacyText.Read(text).IsSure);
}
