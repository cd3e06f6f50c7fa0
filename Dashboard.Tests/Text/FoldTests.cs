using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Text;

public class FoldTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData(" Phường \u00A0 1\t", "Phường 1")]
    [InlineData("Mã\u200B hồ\r\nsơ\uFEFF", "Mã hồ sơ")]
    [InlineData("03/\u200B01/2023", "03/01/2023")]
    [InlineData("\u00ADa\u00A0", "a")]
    public void Cleaning_folds_spaces_and_drops_what_has_no_width(string? text, string expected) =>
        Assert.Equal(expected, Fold.Clean(text));

    [Fact]
    public void Broken_characters_do_no_harm()
    {
        Assert.Equal("a\uFFFDb\uFFFD", Fold.Clean("a\uD800b\uFFFE"));
        Assert.Equal("\uFFFDa", Fold.Clean("\uDC00a"));
        Assert.Equal("\uD83D\uDE00 x", Fold.Clean("\uD83D\uDE00  x"));
        Assert.Equal("x", Fold.Key("\uD83D\uDE00  x"));
    }

    [Fact]
    public void Cleaning_composes_decomposed_text()
    {
        var composed = "Ủy ban nhân dân phường An Hòa – Đồng Tháp";
        Assert.Equal(composed, Fold.Clean(composed.Normalize(NormalizationForm.FormD)));
        Assert.Equal("ế", Fold.Clean("e\u0302\u200B\u0301"));
        Assert.Equal("ế", Fold.Clean("ê\u0301"));
    }

    [Fact]
    public void Clean_text_comes_back_as_the_same_instance()
    {
        foreach (var text in (string[])["H20.41-231024-0001", "Phòng Tài chính – Kế hoạch", "\uFB00 x", ""])
        {
            Assert.Same(text, Fold.Clean(text));
        }
    }

    [Theory]
    [InlineData("Ngày hẹn trả (kết quả)", "ngayhentraketqua")]
    [InlineData("NGAY_HEN_TRA", "ngayhentra")]
    [InlineData("ngayHenTra", "ngayhentra")]
    [InlineData("Cơ quan/đơn vị", "coquandonvi")]
    [InlineData("ĐƠN VỊ:", "donvi")]
    [InlineData("An Hoà", "anhoa")]
    [InlineData("An Hòa", "anhoa")]
    [InlineData("TN&MT – 2", "tnmt2")]
    [InlineData("(1)", "1")]
    [InlineData("–", "")]
    [InlineData(null, "")]
    public void A_key_holds_letters_and_digits_only(string? text, string expected)
    {
        Assert.Equal(expected, Fold.Key(text));
        Assert.Equal(expected, Fold.Key(text?.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Phòng TN&MT", "phong tn va mt")]
    [InlineData("Tài chính – Kế hoạch", "tai chinh ke hoach")]
    [InlineData("  Đã_trả  kết quả.", "da tra ket qua")]
    [InlineData("&", "va")]
    [InlineData("A & B", "a va b")]
    [InlineData("...", "")]
    public void Loose_words_stay_apart(string text, string expected)
    {
        Assert.Equal(expected, Fold.Loose(text));
        Assert.Equal(expected, Fold.Loose(text.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Every_letter_of_Vietnamese_folds_to_its_base()
    {
        Assert.Equal("aaaaaaaaaaaaaaaaa", Fold.Key("aàáảãạăằắẳẵặâầấẩẫ"));
        Assert.Equal("eeeeeeeeeeeeiiiiii", Fold.Key("EÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊ"));
        Assert.Equal("oooooooooooooooooo", Fold.Key("oòóỏõọôồốổỗộơờớởỡợ"));
        Assert.Equal("uuuuuuuuuuuuyyyyyyd", Fold.Key("UÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ"));
    }
}
