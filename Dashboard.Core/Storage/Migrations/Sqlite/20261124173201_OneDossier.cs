using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneDossier : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "First",
                table: "sightings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Last",
                table: "sightings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 2147483647);

            migrationBuilder.CreateIndex(
                name: "IX_sightings_Import_Last_First",
                table: "sightings",
                columns: new[] { "Import", "Last", "First" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_Dossier",
                table: "letters",
                column: "Dossier");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_sightings_Import_Last_First",
                table: "sightings");

            migrationBuilder.DropIndex(
                name: "IX_letters_Dossier",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "First",
                table: "sightings");

            migrationBuilder.DropColumn(
                name: "Last",
                table: "sightings");
        }
    }
}
