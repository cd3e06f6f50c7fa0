using System.Text;
using Dashboard.Tests.Documents.Rejected;
using Dashboard.Tests.Storage;
using Dashboard.Web.Features.Importing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Web;

/// <summary>The rejected rows as they are sent.</summary>
public sealed class RejectedEndpointTests : IDisposable
{
    private const string Name = "danh sách 20-06-2023.csv";
    private static readonly byte[] Rows = Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Đơn vị\n0001;?;Phòng Tư pháp\n");
    private readonly Office _office = new("returned", Books.Units);

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Those_of_an_import_come_as_a_workbook_under_the_name_of_its_file()
    {
        var import = _office.Import(Name, Rows).Import!.Value;

        var sent = Assert.IsType<FileStreamHttpResult>(await RejectedEndpoint.SendImportAsync(import, new DefaultHttpContext(), _office.Data));

        await using var bytes = sent.FileStream;
        Assert.Equal("Dòng bị loại - danh sách 20-06-2023.xlsx", sent.FileDownloadName);
        Assert.Equal((byte)'P', bytes.ReadByte());
    }

    [Fact]
    public async Task Those_of_an_upload_are_sent_before_anything_is_written_and_an_unknown_one_is_told()
    {
        using var queue = new ImportQueue(_office.Data, new(_office.Data.Folder.Uploads), TimeProvider.System, NullLogger<ImportQueue>.Instance);
        var id = Guid.NewGuid();
        var path = Path.Combine(_office.Data.Folder.Uploads, id.ToString("N") + ".csv");
        await File.WriteAllBytesAsync(path, Rows, TestContext.Current.CancellationToken);
        queue.Add(id.ToString("N"), Name, path, Rows.Length);

        var sent = Assert.IsType<FileStreamHttpResult>(await RejectedEndpoint.SendUploadAsync(id, new DefaultHttpContext(), _office.Data, queue));
        await sent.FileStream.DisposeAsync();
        var unknown = Assert.IsType<ContentHttpResult>(await RejectedEndpoint.SendUploadAsync(Guid.NewGuid(), new DefaultHttpContext(), _office.Data, queue));

        Assert.Equal("Dòng bị loại - danh sách 20-06-2023.xlsx", sent.FileDownloadName);
        Assert.Equal(StatusCodes.Status409Conflict, unknown.StatusCode);
        Assert.StartsWith("Tệp này không còn ở đây", unknown.ResponseContent, StringComparison.Ordinal);
        Assert.Empty(_office.Data.Imports());
    }
}
