// Types that stand for what the product keeps behind a wall, so that the walls can be seen to fail before and after
// the real ones exist. The walls tell by name.

namespace Dashboard.Core.Storage
{
    internal static class StoredStandIn;
}

namespace Dashboard.Core.Documents
{
    internal static class DocumentStandIn;
}

namespace Dashboard.Core.Importing.Files
{
    internal static class ReaderStandIn;
}

namespace Npgsql
{
    internal static class NpgsqlStandIn;
}
